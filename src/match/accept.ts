import type { OpenPack } from '../store/open-pack.ts';
import type { IndexedType } from '../store/packed.ts';
import { GAP, hashWord, SHAPE, type Tokens } from '../text/tokens.ts';
import { CAPITALS } from './capitals.ts';
import { WRITTEN } from './compare-form.ts';
import type { ArticleText } from './document.ts';
import type { Candidate, Reading } from './find.ts';
import { areArticles } from './leading-article.ts';
import type { Scene } from './scene.ts';
import { isSmallWord } from './shouted-words.ts';
import { isNameByItself } from './surroundings.ts';
import { classOf, WORD } from './words/word-classes.ts';

const POSSESSIVE = hashWord('s');
/** Acronyms that houses write with and without dots. */
const DOTTED_TOO: ReadonlySet<number> = new Set(
  ['us', 'un', 'uk', 'eu', 'dc', 'la', 'usa', 'ussr', 'uae'].map(hashWord),
);
const ELISIONS: ReadonlySet<number> = new Set(['l', 'd', 'dell', 'all', 'qu', 'nell', 'sull', 'al'].map(hashWord));

/** True unless what is joined to a stretch without a space makes another word of it ("Pentagon-shaped", "pentagon.com"). */
export function standsFree(scene: Scene, from: number, to: number): boolean {
  const { gap, hash, shape, count } = scene.tokens;
  const before = gap[from]!;
  if (before === GAP.dot) return false;
  if (before === GAP.apostrophe && !ELISIONS.has(hash[from - 1]!)) return false;
  if (before === GAP.none && from > 0 && !(shape[from]! & SHAPE.caseless)) return false;
  if (before === GAP.hyphen) {
    const previous = shape[from - 1]!;
    const isHead = (classOf(hash[from - 1]!) & WORD.hyphenHead) !== 0;
    if (previous & SHAPE.capital && !isHead && !scene.isKnownStart(hash[from - 1]!)) return false;
    if (!(previous & SHAPE.capital) && !isHead) return false;
  }
  if (to >= count) return true;
  const after = gap[to]!;
  if (after === GAP.dot) return false;
  if (after === GAP.apostrophe) return hash[to] === POSSESSIVE;
  if (after === GAP.hyphen) {
    const next = shape[to]!;
    if (next & SHAPE.digit) return false;
    if (next & SHAPE.capital) return scene.isKnownStart(hash[to]!) || isNameByItself(scene, to);
    return (classOf(hash[to]!) & WORD.hyphenTail) !== 0;
  }
  return true;
}

/** True where the way a stretch is written lets it be this form: capitals for names, acronyms exactly, phrases freely. */
export function isWrittenLike(
  reading: Reading,
  {
    pack,
    candidate,
    article: { text, tokens },
    capitals,
  }: { pack: OpenPack; candidate: Candidate; article: Pick<ArticleText, 'text' | 'tokens'>; capitals: Uint8Array },
): boolean {
  const { from, to } = candidate;
  const { shape } = tokens;
  const { written, type } = reading;
  if (type === 'phrase') return true;
  // "the secretary", "defense secretary"; one small word alone is no title.
  if (type === 'title' && (to - from > 1 || !(written & WRITTEN.smaller))) return true;
  const isAcronym = isAcronymForm(written, type);
  const caseless = (shape[from]! & SHAPE.caseless) !== 0;
  if (caseless) return true;
  if (written & WRITTEN.smaller) {
    const row = { text, tokens, from, to };
    if (!(written & WRITTEN.onlyShort) || !areArticles(row, pack, reading)) return false;
  }
  if (written & WRITTEN.lowered) return isRespelled(tokens, { from, to, isAcronym });
  if (isAcronym) {
    // "B.A." is no BA, but "U.S." is US.
    if (
      to - from === 1 &&
      shape[from]! & SHAPE.dotted &&
      !(written & WRITTEN.dot) &&
      !DOTTED_TOO.has(tokens.hash[from]!)
    ) {
      return false;
    }
    return to - from > 1 || !isSmallWord(tokens, capitals, from);
  }
  if (written & WRITTEN.larger && to - from === 1 && shape[from]! & SHAPE.allCaps) {
    // "TIKTOK" for TikTok
    if (written & WRITTEN.innerCapital) return true;
    // "BOMB BLAST" shouts a word, not the name of one.
    if (pack.header.counts.claims === 0 && classOf(tokens.hash[from]!) & WORD.ordinary) return false;
    return capitals[from] === CAPITALS.shouted || isShoutedBeside(tokens, from) || isDateline(tokens, from);
  }
  return true;
}

/** The fewest letters of an acronym that is read as a word: "Nato" for NATO, not "Who" for WHO. */
const SPOKEN_ACRONYM = 4;

/** True where capitals inside words are written small as houses do: "Nato", "DoD", "Tiktok"; not "Who", "React", "nato". */
const isRespelled = (
  tokens: Tokens,
  { from, to, isAcronym }: { from: number; to: number; isAcronym: boolean },
): boolean => {
  const { shape, hash, start, end } = tokens;
  if (!(shape[from]! & SHAPE.capital)) return false;
  if (to - from > 1) return !isAcronym;
  if (shape[from]! & SHAPE.inner) return isAcronym;
  return end[from]! - start[from]! >= SPOKEN_ACRONYM && !(classOf(hash[from]!) & WORD.ordinary);
};

const isAcronymForm = (written: number, type: IndexedType): boolean => type === 'acronym' || !(written & WRITTEN.small);

/** "BAGHDAD, Iraq" or "MIAMI -" at the start of a line. */
const isDateline = ({ gap, count, start, end }: Tokens, at: number): boolean =>
  gap[at] === GAP.block &&
  end[at]! - start[at]! > 3 &&
  at + 1 < count &&
  (gap[at + 1] === GAP.comma || gap[at + 1] === GAP.other);

const isShoutedBeside = ({ shape, count }: Tokens, at: number): boolean =>
  (at > 0 && (shape[at - 1]! & SHAPE.allCaps) !== 0) || (at + 1 < count && (shape[at + 1]! & SHAPE.allCaps) !== 0);
