import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  DEVELOPMENT_SETS,
  entriesFor,
  findData,
  givenNames,
  type LabelledDocument,
  type NameLine,
  readLabelledSet,
  readNames,
} from '../../quality/labelled-sets.ts';
import { surnameLinker } from '../../quality/linkers.ts';
import { type Prediction, score } from '../../quality/score.ts';

/** The reference that everyone who measures linking shares; it is not of this repository. */
interface Reference {
  entriesFor(
    sets: Record<string, readonly LabelledDocument[]>,
    heldOut: string,
    isGivenName: (word: string) => boolean,
  ): NameLine[];
  score(
    documents: readonly LabelledDocument[],
    predicted: ReadonlyMap<string, readonly Prediction[]>,
  ): Record<'gold' | 'right' | 'wrong' | 'extra' | 'words' | 'precision' | 'recall' | 'f1' | 'extraPer1000', number>;
}

const data = findData();
const file = data && join(data, '../tools/linkset.mjs');
const isHere = file !== null && existsSync(file);

describe.skipIf(!isHere)('we score as the shared reference does (skipped where the shared data is not)', async () => {
  if (!isHere) return;
  const reference = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Reference;
  const isGivenName = givenNames(readNames(data!, 'names-300k').filter(({ type }) => type === 'person'));
  const sets = new Map(DEVELOPMENT_SETS.map((name) => [name as string, readLabelledSet(data!, name)]));

  test.each(DEVELOPMENT_SETS)('%s: the same entries, the same score of one linker', (name) => {
    const lines = entriesFor(sets, name, isGivenName);
    expect(lines).toEqual(reference.entriesFor(Object.fromEntries(sets), name, isGivenName));
    const documents = sets.get(name)!;
    const link = surnameLinker(lines);
    const predicted = new Map(documents.map((document) => [document.doc_id, link(document)]));
    const { span: _, ...ours } = score(documents, (document) => predicted.get(document.doc_id)!);
    expect(ours).toEqual(reference.score(documents, predicted));
  });
});
