import { WORD } from '../../match/lexicon/lexicon.ts';
import { GAP, hashWord, SHAPE } from '../../text/tokens.ts';
import { KNOWN, knownAs } from './dictionary.ts';
import type { Group } from './group.ts';
import { landOf } from './lands.ts';
import type { Stretch } from './names.ts';
import type { Passage } from './passages.ts';
import { ENGLISH } from './usage.ts';

const THE = hashWord('the');

/**
 * Finds where bodies are taken up by their noun: "the department" behind "Department of Defense", in documents that name no other one.
 * @returns the stretches, with their article, of each group
 */
export function findDepartments(passages: readonly Passage[], groups: readonly Group[]): Map<Group, Stretch[]> {
  const documents = new Map<number, Map<number, { group: Group; from: number } | null>>();
  for (const group of groups) {
    if (group.kind !== 'organization') continue;
    for (const { stretch, name } of group.stretches) {
      const { document } = passages[stretch.passage]!;
      const heads = documents.get(document) ?? new Map();
      documents.set(document, heads);
      // "The government" is as likely another country's.
      if (landOf(name.words.slice(0, -1).join(' ')) !== null) continue;
      for (const head of headsOf(name.words)) {
        const known = heads.get(head);
        const from = Math.min(known?.from ?? Number.POSITIVE_INFINITY, stretch.passage);
        heads.set(head, known === undefined || known?.group === group ? { group, from } : null);
      }
    }
  }
  return collect(passages, documents);
}

/** The first or last word of a name, where that is a noun for bodies. */
const headsOf = (words: readonly string[]): number[] =>
  words.length < 2
    ? []
    : [words[0]!, words.at(-1)!]
        .map(hashWord)
        .filter((word) => ((knownAs(word) & KNOWN.bodyHead) | (ENGLISH.classOf(word) & WORD.body)) !== 0);

function collect(
  passages: readonly Passage[],
  documents: ReadonlyMap<number, ReadonlyMap<number, { group: Group; from: number } | null>>,
): Map<Group, Stretch[]> {
  const found = new Map<Group, Stretch[]>();
  passages.forEach(({ document, tokens }, passage) => {
    const heads = documents.get(document);
    if (!heads) return;
    const { hash, shape, gap, count } = tokens;
    for (let i = 1; i < count; i++) {
      const owner = heads.get(hash[i]!);
      const isNoun = owner && !(shape[i]! & SHAPE.capital) && gap[i] === GAP.space && THE === hash[i - 1];
      if (!isNoun || owner.from > passage || (i + 1 < count && ENGLISH.classOf(hash[i + 1]!) & WORD.of)) continue;
      found.set(owner.group, [
        ...(found.get(owner.group) ?? []),
        { passage, from: i - 1, to: i + 1, titleFrom: i - 1 },
      ]);
    }
  });
  return found;
}
