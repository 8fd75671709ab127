import { type EventWord, eventWord } from '../lexicon/event-nouns.ts';
import {
  isAdverb,
  isCapital,
  isDeterminer,
  isParted,
  isPreposition,
  isVerbLike,
  roleOf,
} from '../sentences/grammar.ts';
import type { Word } from '../sentences/words.ts';

/** "To strike", "they attack", "officials report": a verb, no noun. */
export const isVerbPlace = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  if (!before || isParted(words[at]!)) return !isPreposition(words[at + 1]);
  return /^(?:to|they|we|i|you|he|she|it|who|will|would|can|could|may|might|must|should|did|do|does|not|and|or)$/.test(
    before.low,
  );
};

/** "Attack helicopter", "retirement rank": another noun follows at once, as far as words show it. */
export function isFirstPart(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next?.gap !== '' || isCapital(next) || words[at]!.isOwner) return false;
  if (eventWord(next.low) && !eventWord(next.low)!.isVerb) return true;
  if (roleOf(next) !== 0 || isVerbLike(next) || isAdverb(next) || NO_NOUN.test(next.low) || !/^[a-z]/.test(next.text))
    return false;
  return PLURAL_HEADS.test(next.low) || !/(?:s|ing|ed)$/.test(next.low);
}
/** Adjectives of time, and past forms that no ending shows. */
const NO_NOUN =
  /^(?:late|early|last|next|ago|overnight|like|near|hurt|spread|burst|split|beat|bit|shook|ripped|set|hit)$/;
const PLURAL_HEADS =
  /(?:officials|victims|suspects|boats|plans|teams|groups|rooms|dates|dogs|zones|seasons|figures|numbers|rates|systems|laws|planes|cars|lines|homes|vehicles|weapons|workers|results|agents|rules|powers|funds|costs|fears|efforts|benefits)$/;

/** "Start shooting", "tried boarding the ship", "punishable by death": a verb, or nothing that happened. */
export function isNoEvent(words: readonly Word[], at: number, said: EventWord): boolean {
  const next = words[at + 1];
  if (/ing$/.test(words[at]!.low)) return next === undefined || !isPreposition(next);
  return said.kind.isOf === 'sufferer' && !said.isPlural && next?.low !== 'of';
}

/** A past form that tells: not "the captured leader", not "was to be seized by". */
export const isToldHere = (words: readonly Word[], at: number, { kind }: EventWord): boolean => {
  const before = words[at - 1];
  if (!before || words[at]!.isQuoted) return false;
  // "Was denied access": nobody does it.
  const isPassive = words
    .slice(Math.max(0, at - 2), at)
    .some(({ low }) => /^(?:is|are|was|were|be|been|being)$/.test(low));
  if (isPassive && kind.isOf === 'doer') return false;
  return !isDeterminer(before) && !isPreposition(before) && !before.isOwner;
};

/** "Calls for his resignation", "fears of a strike": what is only wanted or feared has not happened. */
export function isOnlyWanted(words: readonly Word[], from: number): boolean {
  let at = from - 1;
  while (at > 0 && isDeterminer(words[at])) at--;
  if (/^(?:demand|seek|urge|want|threaten|avoid|prevent)(?:s|ed|ing|e[ds]?)?$/.test(words[at]?.low ?? '')) return true;
  return /^(?:for|of)$/.test(words[at]?.low ?? '') && WANTING.test(words[at - 1]?.low ?? '');
}
const WANTING =
  /^(?:call|calls|called|calling|demands?|pressure|pleas?|push|threats?|fears?|risks?|possibility|prospect|chance)$/;
