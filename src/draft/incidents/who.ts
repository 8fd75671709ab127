import type { DraftEntry } from '../facts.ts';
import { isDeterminer, isParted, isVerbLike } from '../sentences/grammar.ts';
import type { Named, Sentence } from '../sentences/sentences.ts';
import type { Word } from '../sentences/words.ts';
import type { EventPhrase } from './event-phrase.ts';
import type { Target } from './target.ts';

/** Names before the noun ("US airstrikes", "Hegseth’s denial"), after "by", and the subject of a verb. */
export function whoOf({ words, names }: Sentence, { from, at, said }: EventPhrase): DraftEntry[] {
  const [start, end] = [words[from]!.start, words[at]!.start];
  if (said.isVerb) return isPassive(words, at) ? [] : subjectOf(words, names, at);
  const before = names.filter(
    (name) =>
      name.start >= start && name.end <= end + 2 && (name.entry.kind !== 'place' || !isPlaceBefore(words, name)),
  );
  return [...before, ...doersBehind(words, names, at)].map(({ entry }) => entry);
}

/** "The Dover shooting" says where; "Israel’s strike" and "Israeli strikes" say who. */
export const isPlaceBefore = (words: readonly Word[], { entry, start, end }: Named): boolean => {
  const last = words.findLast((word) => word.start < end && word.end >= end);
  return (
    entry.kind === 'place' &&
    last !== undefined &&
    !last.isOwner &&
    entry.name.endsWith(last.text) &&
    end - start === entry.name.length
  );
};

const isPassive = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ low }) => /^(?:is|are|was|were|be|been|being|got)$/.test(low));

/** The last name before a verb, with nothing between that parts. */
function subjectOf(words: readonly Word[], names: readonly Named[], at: number): DraftEntry[] {
  const end = words[at]!.start;
  const subject = names.filter((name) => name.end <= end && name.entry.kind !== 'place').at(-1);
  const isNear = subject && !words.some((word) => word.start > subject.end && word.end <= end + 1 && isParted(word));
  return isNear ? [subject.entry] : [];
}

/** Whose a personal event is: of one that people do, who owns or does it; of one that is done to them, to whom. */
export function ownerOf(sentence: Sentence, phrase: EventPhrase, target: Target | undefined): DraftEntry | undefined {
  const { words, names } = sentence;
  const { from, at, said } = phrase;
  if (!said.kind.isOf) return undefined;
  const isPerson = (entry: DraftEntry): boolean => entry.kind === 'person';
  const [start, end] = [words[from]!.start, words[at]!.start];
  const owning = names
    .filter((name) => name.start >= start && name.end <= end + 2)
    .map(({ entry }) => entry)
    .filter(isPerson);
  if (said.kind.isOf === 'sufferer') {
    if (said.isVerb && isPassive(words, at)) return subjectOf(words, names, at).find(isPerson);
    return target ? target.names.find(isPerson) : said.isVerb ? undefined : owning.at(-1);
  }
  if (said.isVerb) return subjectOf(words, names, at).find(isPerson);
  // "Reid checked herself into rehab": the person before.
  return (
    owning.at(-1) ??
    (target
      ? undefined
      : names
          .filter((name) => name.end <= start)
          .map(({ entry }) => entry)
          .findLast(isPerson))
  );
}

/** Who stands behind "by" or "from" after the noun: "the strike in Dover by Acme", "instructions from Hegseth". */
function doersBehind(words: readonly Word[], names: readonly Named[], at: number): Named[] {
  const by = words.findIndex((word, i) => i > at && i <= at + FARTHEST_DOER && /^(?:by|from)$/.test(word.low));
  if (by < 0 || words.slice(at + 1, by).some((word) => isParted(word) || isVerbLike(word))) return [];
  const first = words.slice(by + 1).find((word) => !isDeterminer(word));
  return names.filter(
    ({ start, end, entry }) =>
      first !== undefined && start <= first.start && end >= first.end && entry.kind !== 'place',
  );
}
const FARTHEST_DOER = 4;
