import { GAP, SHAPE } from '../../text/tokens.ts';
import { SMALL } from '../lexicon/en/governing.ts';
import { GRAMMAR, grammarOf } from '../lexicon/en/grammar.ts';
import { type EventText, opensSentence, type Span } from './article.ts';

/** No sentence is read farther than this from a noun: a text without full stops costs no more than another. */
const FARTHEST = 40;

const OBJECTS = GRAMMAR.definite | GRAMMAR.possessive | GRAMMAR.indefinite | GRAMMAR.pronoun;

/** The sentence around a stretch, as far as it matters. */
export function sentenceAround(article: EventText, { from, to }: Span): Span {
  const { count } = article.tokens;
  let [first, end] = [from, to];
  while (first > 0 && from - first < FARTHEST && !opensSentence(article, first)) first--;
  while (end < count && end - to < FARTHEST && !opensSentence(article, end)) end++;
  return { from: first, to: end };
}

/**
 * The clause of a noun phrase within its sentence, with the relative clause or the content that hangs on it ("the strike that killed
 * eleven", "demands that he resign").
 */
export function clauseAround(article: EventText, phrase: Span, sentence: Span): Span {
  let [from, to] = [phrase.from, phrase.to];
  while (from > sentence.from && !opensClause(article, from)) from--;
  const hangsOn = to < sentence.to && article.tokens.gap[to]! <= GAP.space && opensClause(article, to);
  if (hangsOn) to++;
  while (to < sentence.to && !opensClause(article, to)) to++;
  return { from, to };
}

/** True where a token begins a clause: after a dash or quote, at "because" and "which", after "and" before "he", at what somebody said. */
export function opensClause(article: EventText, at: number): boolean {
  const { hash, gap } = article.tokens;
  if (gap[at]! >= GAP.other && gap[at] !== GAP.block) return true;
  if (gap[at] === GAP.hyphen || gap[at] === GAP.apostrophe) return false;
  const word = grammarOf(hash[at]!);
  if (gap[at] === GAP.comma) {
    if (word & (GRAMMAR.conjunction | GRAMMAR.opener) || isSpeaker(article, at)) return true;
    if (word & GRAMMAR.pronoun) return !isIntroduced(article, at);
  }
  if (hash[at] === SMALL.that) return !isBeforeNoun(article, at);
  if (word & GRAMMAR.opener) return true;
  return (word & GRAMMAR.conjunction) !== 0 ? isBeforeSubject(article, at) : isSaid(article, at);
}

/** "And he", "but they". */
const isBeforeSubject = ({ tokens: { count, hash } }: EventText, at: number): boolean => {
  const next = at + 1 < count ? grammarOf(hash[at + 1]!) : 0;
  return (next & GRAMMAR.pronoun) !== 0 && !(next & GRAMMAR.definite);
};

/** What somebody said: "said | the strike was lawful". */
const isSaid = ({ tokens: { hash, gap, shape } }: EventText, at: number): boolean => {
  if (at === 0 || gap[at]! > GAP.space || !(grammarOf(hash[at - 1]!) & GRAMMAR.saying)) return false;
  return (grammarOf(hash[at]!) & OBJECTS) !== 0 || (shape[at]! & SHAPE.capital) !== 0;
};

/** True where who says it follows a comma: ", Defense Secretary Hegseth said". */
const isSpeaker = ({ tokens: { count, hash, gap } }: EventText, at: number): boolean => {
  for (let i = at; i < count && i - at <= LONGEST_SPEAKER; i++) {
    const word = grammarOf(hash[i]!);
    if (word & GRAMMAR.saying && i > at) return true;
    const isBroken = i > at && gap[i]! > GAP.apostrophe;
    if (isBroken || word & (GRAMMAR.preposition | GRAMMAR.opener | GRAMMAR.auxiliary)) return false;
  }
  return false;
};
const LONGEST_SPEAKER = 4;

/** True where all before a comma is an opening phrase: "In the eastern Pacific, it has …". */
const isIntroduced = (article: EventText, at: number): boolean => {
  const { hash, gap } = article.tokens;
  for (let i = at - 1; i >= 0 && at - i <= LONGEST_OPENING; i--) {
    if (opensSentence(article, i)) return (grammarOf(hash[i]!) & GRAMMAR.preposition) !== 0;
    if (gap[i]! >= GAP.comma || grammarOf(hash[i]!) & (GRAMMAR.auxiliary | GRAMMAR.pronoun)) return false;
  }
  return false;
};
const LONGEST_OPENING = 8;

/** After "that": an ordinary word, so that "that operation" may be meant; the noun phrase decides. */
const isBeforeNoun = ({ tokens: { count, hash, gap, shape } }: EventText, at: number): boolean =>
  at + 1 < count && gap[at + 1]! <= GAP.space && grammarOf(hash[at + 1]!) === 0 && !(shape[at + 1]! & SHAPE.capital);
