import { isKatakana, isUnspaced } from '../text/characters.ts';
import { GAP, SHAPE } from '../text/tokens.ts';
import { CAPITALS } from './capitals.ts';
import { WRITTEN } from './compare-form.ts';
import { areArticles } from './leading-article.ts';
import { WORD } from './lexicon/lexicon.ts';
import { endOfName } from './parted.ts';
import type { Reading, Scene, Span } from './scene.ts';

const DOLLAR = 0x24;
/** Shorter acronyms written like words are words ("Who"). */
const SHORTEST_SPOKEN = 4;
/** Longer words in capitals are words. */
const LONGEST_ACRONYM = 5;

/**
 * True where a stretch can be a form by how it is written: capitals for names, acronyms as they are spelt, phrases
 * freely; never a word that holds sentences together, nor half of a word.
 */
export function isWritten(scene: Scene, reading: Reading, span: Span): boolean {
  if (span.to - span.from === 1 && !isOneName(scene, reading, span.from)) return false;
  if (isContraction(scene, span)) return false;
  if (isPartOfUnspaced(scene, span)) return false;
  return isCased(scene, reading, span);
}

/** False for one word that no name consists of: a letter, a number, a small word, the currency in "US$ 100". */
function isOneName({ article, lexicon, packOf }: Scene, reading: Reading, at: number): boolean {
  const { text, tokens } = article;
  const { type, written } = reading;
  const bits = tokens.shape[at]!;
  if (bits & SHAPE.digit || text.charCodeAt(tokens.end[at]!) === DOLLAR) return false;
  if (bits & SHAPE.letter && !(bits & SHAPE.caseless))
    return hasSigns(text, tokens.end[at]!, packOf(reading).formText(reading.form));
  if (!(lexicon.classOf(tokens.hash[at]!) & (WORD.function | WORD.calendar))) return true;
  // "US" is a country, "us" and "Us" are not.
  return (bits & SHAPE.allCaps) !== 0 && isAcronym(type, written);
}

/** True for a letter with the signs that make a name of it: "E!", "C++". */
const hasSigns = (text: string, end: number, form: string): boolean => endOfName(text, end, form) > end;

/** "I'm", which is a film somewhere. */
const isContraction = ({ article: { tokens }, lexicon }: Scene, { from, to }: Span): boolean =>
  to - from === 2 &&
  tokens.gap[from + 1] === GAP.apostrophe &&
  (lexicon.classOf(tokens.hash[from]!) & WORD.function) !== 0;

const isAcronym = (type: Reading['type'], written: number): boolean => type === 'acronym' || !(written & WRITTEN.small);

function isCased(scene: Scene, reading: Reading, { from, to }: Span): boolean {
  const { tokens } = scene.article;
  const { type, written } = reading;
  const bits = tokens.shape[from]!;
  const isOne = to - from === 1;
  if (type === 'phrase' || bits & SHAPE.caseless) return true;
  // "the secretary", "defense secretary"; one small word is a title behind an article only.
  if (type === 'title') return !isOne || !(written & WRITTEN.smaller) || isDefinite(scene, from);
  // "al-Qaeda", "the Hague"
  if (written & WRITTEN.smaller) {
    const row = { ...scene.article, from, to };
    if (!(written & WRITTEN.onlyShort) || !areArticles(row, scene.packOf(reading), reading)) return false;
  }
  if (written & WRITTEN.lowered) return isRespelled(scene, reading, { from, to });
  if (isAcronym(type, written)) return !isOne || !isShoutedWord(scene, from);
  if (isAnotherAcronym(scene, reading, { from, to })) return false;
  if (!(written & WRITTEN.larger) || !isOne || !(bits & SHAPE.allCaps)) return true;
  // "POLITICO", as the house sets it; "WHO" is somebody else than "Who".
  if (written & WRITTEN.innerCapital) return true;
  // "FIFA" for a body that the pack writes "Fifa"; people and things are not set so.
  const least = scene.kindOf(reading) === 'organization' ? SHORTEST_SPOKEN : LONGEST_ACRONYM + 1;
  const isLong = tokens.end[from]! - tokens.start[from]! >= least && !scene.article.writesSmall(tokens.hash[from]!);
  return isLong || isShouted(scene, from);
}

/** "The WHO" is not "The Who": one word in capitals behind an article, in a line that is not shouted. */
const isAnotherAcronym = (scene: Scene, { written }: Reading, { from, to }: Span): boolean => {
  const { end, hash, shape, start } = scene.article.tokens;
  if (!(written & WRITTEN.larger) || written & WRITTEN.innerCapital || to - from !== 2) return false;
  const isShort = end[to - 1]! - start[to - 1]! <= LONGEST_ACRONYM && (shape[to - 1]! & SHAPE.allCaps) !== 0;
  return isShort && (scene.lexicon.classOf(hash[from]!) & WORD.article) !== 0 && !isShouted(scene, to - 1);
};

const isDefinite = ({ article: { tokens }, lexicon }: Scene, at: number): boolean =>
  at > 0 && tokens.gap[at]! <= GAP.space && (lexicon.classOf(tokens.hash[at - 1]!) & WORD.article) !== 0;

/** True where capitals inside words are written small as houses do: "Nato", "DoD", "Tiktok"; not "Who", not "nato". */
function isRespelled({ article }: Scene, { type, written }: Reading, { from, to }: Span): boolean {
  const { end, hash, shape, start } = article.tokens;
  if (!(shape[from]! & SHAPE.capital)) return false;
  if (to - from > 1) return !isAcronym(type, written);
  if (shape[from]! & SHAPE.inner) return isAcronym(type, written);
  return end[from]! - start[from]! >= SHORTEST_SPOKEN && !article.writesSmall(hash[from]!);
}

/** True for "US" in "TELL US MORE": amid a shouted line, a small word is no acronym. */
function isShoutedWord({ article: { capitals, tokens }, lexicon }: Scene, at: number): boolean {
  const { gap, hash, shape } = tokens;
  if (shape[at]! & SHAPE.dotted || !(lexicon.classOf(hash[at]!) & WORD.function)) return false;
  if (capitals[at] === CAPITALS.shouted && isBeforeVerb({ tokens, lexicon }, at)) return true;
  if (capitals[at] === CAPITALS.shouted) return !standsForName({ tokens, lexicon }, at);
  // A line too short to be judged ("FOLLOW US"): the word beside is no acronym, but shouted.
  return at > 0 && gap[at]! <= GAP.space && isShoutedAt(tokens, at - 1) && !standsForName({ tokens, lexicon }, at);
}

/** True for "IT WAS" and "WHO KNEW": with no article before it, a pronoun that can be a subject is one. */
const isBeforeVerb = (
  { tokens, lexicon }: { tokens: Scene['article']['tokens']; lexicon: Scene['lexicon'] },
  at: number,
): boolean =>
  lexicon.isSubject(tokens.hash[at]!) &&
  !(at > 0 && tokens.gap[at]! <= GAP.space && lexicon.classOf(tokens.hash[at - 1]!) & (WORD.article | WORD.place));

/** True where no pronoun stands: at the start of a line, behind an article or "in", before an auxiliary or a noun ("US WILL", "US CITIES"). */
function standsForName(
  { tokens, lexicon }: { tokens: Scene['article']['tokens']; lexicon: Scene['lexicon'] },
  at: number,
): boolean {
  const { count, gap, hash } = tokens;
  if (gap[at]! > GAP.space || at === 0) return true;
  const before = lexicon.classOf(hash[at - 1]!);
  if (before & (WORD.article | WORD.place)) return true;
  if (at + 1 >= count || gap[at + 1]! > GAP.space) return false;
  const after = lexicon.classOf(hash[at + 1]!);
  if (before & WORD.of) return false;
  return after & WORD.auxiliary ? !(before & (WORD.preposition | WORD.of)) : !(after & WORD.function);
}

const isShoutedAt = ({ end, shape, start }: Scene['article']['tokens'], at: number): boolean =>
  (shape[at]! & SHAPE.allCaps) !== 0 && end[at]! - start[at]! > LONGEST_ACRONYM;

/** True where a whole line is in capitals, the word beside is, or a dateline opens with the word ("BAGHDAD, Iraq"). */
function isShouted({ article: { capitals, tokens } }: Scene, at: number): boolean {
  const { count, gap, shape } = tokens;
  if (capitals[at] === CAPITALS.shouted) return true;
  if (at > 0 && shape[at - 1]! & SHAPE.allCaps) return true;
  if (at + 1 < count && shape[at + 1]! & SHAPE.allCaps) return true;
  return gap[at] === GAP.block && at + 1 < count && (gap[at + 1] === GAP.comma || gap[at + 1] === GAP.other);
}

/** True for a part of a longer word of an unspaced script: one or two letters inside one, or katakana beside more of it. */
function isPartOfUnspaced({ article: { text, tokens, isWordEdge } }: Scene, { from, to }: Span): boolean {
  const [start, end] = [tokens.start[from]!, tokens.end[to - 1]!];
  if (!(tokens.shape[from]! & SHAPE.caseless) || !isUnspaced(text.codePointAt(start)!)) return false;
  if (isKatakana(text, start) && isKatakana(text, start - 1)) return true;
  if (isKatakana(text, end - 1) && isKatakana(text, end)) return true;
  return to - from <= 2 && !(isWordEdge(start) && isWordEdge(end));
}
