import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/contract/source.ts';
import { COPY_LENGTH, copiedRun, quotesOf, runsOf, wordsOf } from './copying.ts';
import { readDocuments, type SeedDocument } from './documents.ts';
import { compileSeeds } from './read-seeds.ts';

const documents = readDocuments();
const pack = compileSeeds().pack;
const words = (text: string) => wordsOf(text).join(' ');

/** A document belongs to the source whose paragraphs are as many; the three have different lengths. */
const documentOf = (source: Source): SeedDocument | undefined =>
  documents.find((document) => document.paragraphs.length === source.paragraphs.length);

if (documents.length === 0) {
  console.warn(
    'SKIPPED: the corpus was not compared with its documents (copies, quotations, figures, paragraphs), because they are not here. ' +
      'Set BACKGROUNDER_DATA to the folder that has them, or put it beside the repository as ../shared.',
  );
}

describe('copiedRun', () => {
  const runs = runsOf(['one two three four five six seven eight nine']);
  it('finds eight words in a row, whatever their case and punctuation', () =>
    expect(copiedRun('So: Two three, four five six — seven eight nine.', runs)).toBe(
      'two three four five six seven eight nine',
    ));
  it('lets seven words pass', () => expect(copiedRun('two three four five six seven eight', runs)).toBeUndefined());
  it('leaves short quotations aside, not long ones', () => {
    expect(copiedRun('She said “one two three four five six seven eight nine.”', runs)).toBeUndefined();
    expect(copiedRun('“one two three four five six seven eight nine a b c d”', runs)).toBeDefined();
  });
});

describe.runIf(pack !== null && documents.length > 0)('the corpus beside its documents', () => {
  const { sources, entries } = pack!;
  const claims = entries.flatMap((entry) => entry.claims);
  const textAt = (claim: (typeof claims)[number]) => {
    const document = documentOf(sources.find((source) => source.id === claim.source)!);
    return claim.locator.map((place) => document?.paragraphs[place - 1] ?? '').join('\n');
  };

  it('describes each of them, paragraph by paragraph', () => {
    expect(sources.map((source) => documentOf(source)?.file)).not.toContain(undefined);
    expect(new Set(sources.map((source) => documentOf(source)?.file)).size).toBe(documents.length);
  });

  it(`has no ${COPY_LENGTH} words in a row in common with any of them`, () => {
    const runs = runsOf(documents.map((document) => document.paragraphs.join('\n')));
    const texts = [
      ...claims.map((claim) => [claim.id, claim.text]),
      ...entries.map((entry) => [entry.id, entry.description ?? '']),
      ...entries.flatMap((entry) => entry.disputes.map((dispute) => [dispute.id, dispute.question])),
      ...sources.flatMap((source) => [
        ...source.paragraphs.map((gist, i) => [`${source.id} ${i + 1}`, gist]),
        [source.id, [source.title, source.description, source.dateNote].join(' / ')],
      ]),
    ] as [string, string][];
    expect(texts.map(([id, text]) => [id, copiedRun(text, runs)]).filter(([, run]) => run)).toEqual([]);
  });

  it('quotes what stands in the paragraph that a claim names', () => {
    const wrong = claims.flatMap((claim) =>
      quotesOf(claim.text)
        .filter((quote) => !words(textAt(claim)).includes(words(quote)))
        .map((quote) => [claim.id, quote]),
    );
    expect(wrong).toEqual([]);
  });

  it('takes every figure from the paragraph that a claim names', () => {
    const wrong = claims.flatMap((claim) =>
      (claim.text.match(/\d+/g) ?? []).filter((figure) => !textAt(claim).includes(figure)).map((it) => [claim.id, it]),
    );
    expect(wrong).toEqual([]);
  });
});
