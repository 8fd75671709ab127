import { GAP, SHAPE } from '../../text/tokens.ts';
import { CAPITALS } from '../capitals.ts';
import { WRITTEN } from '../compare-form.ts';
import { WORD } from '../lexicon/lexicon.ts';
import type { LocalRule, Look } from './rule.ts';

/** Rules about how a stretch is joined to its neighbours, and about words that are more than a name. */
export const SPELLING_RULES: readonly LocalRule[] = [
  {
    name: 'joined',
    why: 'What a hyphen, a dot or an apostrophe joins is one word, and another one, unless what is joined only speaks of the name.',
    examples: [
      { text: 'The [Pentagon]-backed plan, the pro-[Hegseth] crowd and [Hegseth]’s aides.' },
      { text: 'Keep Hegseth-Signal.pdf for [Hegseth].' },
      { text: 'A Pentagon-shaped cake from pentagon.com, by the Smith-Hegseth family.' },
    ],
    test: ({ scene, place }) => !standsFree(scene, place),
  },
  {
    name: 'small-elsewhere',
    why: 'A word that opens a sentence, and that the article writes small and never with a capital amid a sentence, is that word.',
    examples: [{ text: 'Signal fires burnt. It was a signal. They met in [Omaha]. [Omaha] is far.' }],
    test: ({ scene: { article }, place: { from, to } }, { type }) => {
      if (to - from > 1 || type === 'phrase' || type === 'title') return false;
      const { gap, hash, shape } = article.tokens;
      const isOpening = gap[from]! > GAP.comma && !(shape[from]! & (SHAPE.allCaps | SHAPE.caseless));
      return isOpening && article.writesSmall(hash[from]!) && !article.writesAmid(hash[from]!);
    },
  },
  {
    name: 'one-of-many',
    why: '“A BA” with no noun behind it is one of many, which no name is.',
    examples: [{ text: 'She has a JSOC. The [JSOC] met, and a [JSOC] officer spoke.' }],
    test: ({ scene, place }) => isOneOfMany(scene, place),
  },
  {
    name: 'abbreviation',
    why: 'An abbreviation is one with its dot, in capitals, or behind a comma (“Bristol, Va.”).',
    examples: [{ text: 'He is from [Omaha], [Neb.], they say. Neb said so.' }],
    test: ({ scene: { article, kindOf }, place: { from, to } }, reading) => {
      const { gap, shape } = article.tokens;
      if (to - from > 1 || !(reading.written & WRITTEN.dot) || gap[from] === GAP.comma) return false;
      const isShouted = article.capitals[from] === CAPITALS.shouted;
      const proves = SHAPE.dotted | SHAPE.abbreviation | (isShouted ? 0 : SHAPE.allCaps);
      return !(shape[from]! & proves) && kindOf(reading) !== 'person';
    },
  },
  {
    name: 'office-word',
    why: 'Words that are all offices (“the Speaker”, “Secretary”) name an office, and nobody.',
    examples: [{ text: 'The Secretary General spoke. [Pete Hegseth] left.' }],
    test: ({ scene, place }, { type }) => !['title', 'phrase', 'part'].includes(type) && isOffice(scene, place),
  },
];

/** True where what stands between two words may make one of them. */
const mayJoin = (gap: number): boolean => gap !== GAP.space && gap <= GAP.dot;

function standsFree({ article, lexicon, shelves }: Look['scene'], { from, to }: Look['place']): boolean {
  const { text, tokens } = article;
  if (!mayJoin(tokens.gap[from]!) && (to >= tokens.count || !mayJoin(tokens.gap[to]!))) return true;
  const { count, end, gap, hash, shape, start } = tokens;
  /** True for a word that is itself, or begins, some known name: "U.S.-Mexico". */
  const isKnown = (word: number): boolean =>
    lexicon.countryOf(word) !== 0 ||
    article.hasAlone(word) ||
    shelves.some(({ pack: { names } }) => names.firstWords[word >>> names.firstShift] !== 0);
  const before = gap[from]!;
  if (before === GAP.dot) return false;
  if (before === GAP.none && from > 0 && !(shape[from]! & SHAPE.caseless)) return false;
  // "l’Hegseth"; but "O’Hegseth" is a name.
  if (before === GAP.apostrophe && !(lexicon.classOf(hash[from - 1]!) & WORD.particle)) return false;
  if (before === GAP.hyphen && !(lexicon.classOf(hash[from - 1]!) & WORD.hyphenHead)) {
    if (!(shape[from - 1]! & SHAPE.capital) || !isKnown(hash[from - 1]!)) return false;
  }
  if (to >= count) return true;
  const after = gap[to]!;
  if (after === GAP.dot) return false;
  if (after === GAP.apostrophe) return tokens.end[to]! - tokens.start[to]! === 1 && (shape[to]! & SHAPE.letter) !== 0;
  if (after !== GAP.hyphen) return true;
  // "Hegseth-Signal.pdf" is a file.
  if (to + 1 < count && gap[to + 1] === GAP.dot) return false;
  if (shape[to]! & SHAPE.capital) return isKnown(hash[to]!);
  const cls = lexicon.classOf(hash[to]!);
  if (cls & WORD.likeness) return false;
  return (
    (cls & WORD.hyphenTail) !== 0 ||
    lexicon.countryOf(hash[to]!) !== 0 ||
    lexicon.isDerived(text.slice(start[to], end[to]))
  );
}

function isOneOfMany({ article: { tokens }, lexicon }: Look['scene'], { from, to }: Look['place']): boolean {
  const { count, gap, hash, shape } = tokens;
  if (to - from > 1 || !(shape[from]! & SHAPE.allCaps) || from === 0 || gap[from]! > GAP.space) return false;
  const article = tokens.end[from - 1]! - tokens.start[from - 1]! < 3;
  if (!article || !(lexicon.classOf(hash[from - 1]!) & WORD.article)) return false;
  return to === count || gap[to]! >= GAP.comma || (lexicon.classOf(hash[to]!) & WORD.function) !== 0;
}

function isOffice({ article: { tokens }, lexicon }: Look['scene'], { from, to }: Look['place']): boolean {
  for (let i = from; i < to; i++) {
    if (!(lexicon.classOf(tokens.hash[i]!) & (WORD.title | WORD.role | WORD.article))) return false;
  }
  return true;
}
