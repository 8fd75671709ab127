import type { Block, Mention } from '../contract/mention.ts';
import type { Library } from '../store/library.ts';
import { isKatakana, isUnspaced } from '../text/characters.ts';
import { GAP, SHAPE } from '../text/tokens.ts';
import { isWrittenLike, standsFree } from './accept.ts';
import { WRITTEN } from './compare-form.ts';
import { isCurated } from './curated.ts';
import { readBlocks } from './document.ts';
import { type Candidate, findCandidates, type Reading } from './find.ts';
import { judge } from './judge.ts';
import { isMasked, maskEntry } from './masks.ts';
import { toMention } from './mention.ts';
import { endOfName } from './parted.ts';
import { resolve } from './resolve.ts';
import type { RuleName } from './rules.ts';
import { createScene, type Scene } from './scene.ts';
import { isSmallWord } from './shouted-words.ts';
import { classOf, WORD } from './words/word-classes.ts';

const DOLLAR = 0x24;

export interface AnnotateOptions {
  /** Rules to leave out, to measure what they earn. */
  without?: ReadonlySet<RuleName>;
}

/**
 * Finds what an article's blocks name, by the library's packs. Gives mentions in order of the text, none overlapping;
 * offsets are UTF-16 code units in the block's text.
 */
export function annotate(blocks: readonly Block[], library: Library, options: AnnotateOptions = {}): Mention[] {
  const article = readBlocks(blocks);
  const scene = createScene(article, library, options.without);
  const candidates = findCandidates(article, library, (candidate) => accept(scene, candidate));
  candidates.forEach(({ from, to }, i) => {
    scene.covered.fill(i + 1, from, to);
  });
  const spots = candidates.map((candidate) => judge(scene, candidate));
  return resolve(scene, spots).map((spot) => toMention(scene, spot));
}

/** True where a stretch can be one of its forms by how it is written; keeps only those forms. */
export function accept(scene: Scene, candidate: Candidate): boolean {
  const { tokens, capitals, on, packOf } = scene;
  const { from, to } = candidate;
  const { hash, shape } = tokens;
  if (on('hyphens') && !standsFree(scene, from, to)) return false;
  if (isUnspacedPart(scene, from, to)) return false;
  const cls = classOf(hash[from]!);
  const isSmall = !(shape[from]! & (SHAPE.capital | SHAPE.inner | SHAPE.caseless | SHAPE.digit));
  if (to - from === 1) {
    if (shape[from]! & SHAPE.digit) return false;
    if (shape[from]! & SHAPE.letter && !candidate.readings.every((reading) => hasSigns(scene, candidate, reading)))
      return false;
    // "US$ 100" is money.
    if (scene.article.text.charCodeAt(tokens.end[from]!) === DOLLAR) return false;
    const isAcronym = (shape[from]! & SHAPE.allCaps) !== 0 && !isSmallWord(tokens, capitals, from);
    if (on('function-words') && cls & (WORD.function | WORD.calendar) && !isAcronym) return false;
  }
  // "I'm", which is a film somewhere.
  if (on('function-words') && to - from === 2 && tokens.gap[from + 1] === GAP.apostrophe && cls & WORD.function)
    return false;
  candidate.readings = candidate.readings.filter((reading) => {
    const pack = packOf(reading);
    const { type } = reading;
    if (type === 'not') {
      // "To put America first" is not "America First".
      if (!(reading.written & WRITTEN.smaller)) maskEntry(scene.masks, scene.keyOf(reading), { from, to });
      return false;
    }
    if (isMasked(scene.masks, scene.keyOf(reading), from)) return false;
    if (type === 'title' && !isSurnameHere(scene, reading)) return false;
    // "of America" is no name.
    const isFree = type === 'phrase' || type === 'title' || isCurated(scene, reading);
    const isArticle = (reading.written & WRITTEN.onlyShort) !== 0;
    if (on('function-words') && isSmall && cls & WORD.function && !isFree && !isArticle) return false;
    return isWrittenLike(reading, { pack, candidate, article: scene.article, capitals });
  });
  return candidate.readings.length > 0;
}

/** True for a letter with the signs that make a name of it: "E!", "C++". */
const hasSigns = ({ article: { text }, tokens, packOf }: Scene, { to }: Candidate, reading: Reading): boolean => {
  const end = tokens.end[to - 1]!;
  return endOfName(text, end, packOf(reading).formText(reading.form)) > end;
};

/** False where an article never has a person's surname: then no title stands for them ("a Pentagon spokesman"). */
const isSurnameHere = ({ packOf, hasWord }: Scene, reading: Reading): boolean => {
  const surname = packOf(reading).lastWord(reading.entry);
  return surname === 0 || hasWord(surname);
};

/** True for a part of a longer word of an unspaced script: one or two letters inside one, or katakana beside more of it. */
const isUnspacedPart = ({ article: { text }, tokens, isWordEdge }: Scene, from: number, to: number): boolean => {
  const [start, end] = [tokens.start[from]!, tokens.end[to - 1]!];
  if (!(tokens.shape[from]! & SHAPE.caseless) || !isUnspaced(text.codePointAt(start)!)) return false;
  if (isKatakana(text, start) && isKatakana(text, start - 1)) return true;
  if (isKatakana(text, end - 1) && isKatakana(text, end)) return true;
  return to - from <= 2 && !(isWordEdge(start) && isWordEdge(end));
};
