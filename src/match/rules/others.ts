import { GAP, SHAPE } from '../../text/tokens.ts';
import { kindBit } from '../beside/look-beside.ts';
import { CAPITALS } from '../capitals.ts';
import { WORD } from '../lexicon/lexicon.ts';
import type { Reading, Scene } from '../scene.ts';
import type { LocalRule, Look } from './rule.ts';

/** Rules about other bearers of a name: relatives, places elsewhere, months. */
export const OTHERS_RULES: readonly LocalRule[] = [
  {
    name: 'state-of-that-name',
    why: '“State”, “county” or “city” behind a place that has namesakes says that it is another one.',
    examples: [{ text: 'It was shot in Springfield county, not in [Springfield].' }],
    test: ({ scene, place }, reading) => isLevelBehind(scene, place) && lacksQualifier(scene, reading),
  },
  {
    name: 'relative',
    why: '“Mrs.” before the surname of a man, or of whom nothing tells, is said of a wife; “Ms.” only before a man’s, and “Mr.” before a woman’s of her husband.',
    examples: [
      { text: '[Pete Hegseth] said that he won. Mrs. Hegseth smiled. Mr. [Hegseth] left.' },
      { text: 'Miss Hegseth waved. Mr. [Hegseth] waved.' },
    ],
    test: ({ scene, place: { from, to }, genderOf }, reading) => {
      if (from === 0 || scene.kindOf(reading) !== 'person') return false;
      const title = scene.article.tokens.hash[from - 1]!;
      const said = scene.lexicon.genderOf(title);
      if (said === 0 || scene.article.tokens.gap[from]! > GAP.space) return false;
      const own = genderOf(reading);
      // A wife bears a man's surname, and no pack may know her; nobody is called "Mr." after his wife.
      return own === 0 ? said === FEMALE && to - from === 1 && !scene.lexicon.isOwnTitle(title) : own !== said;
    },
  },
  {
    name: 'two-names',
    why: 'A place and another name with nothing between them are a person or a third thing, countries and bodies aside.',
    examples: [{ text: 'They met Omaha Hegseth. [US Senate] [Republicans] left for [Omaha].' }],
    test: ({ scene, place }, reading) =>
      place.to - place.from === 1 &&
      reading.type !== 'phrase' &&
      reading.type !== 'title' &&
      reading.type !== 'acronym' &&
      isNoModifier(scene, place, reading),
  },
  {
    name: 'members-home',
    why: 'Members are from states: “of” behind a person or a party, and a place that has namesakes, is none of the capital’s.',
    examples: [{ text: '[Pete Hegseth] met Ada Finch of Springfield in [Springfield].' }],
    test: ({ scene, place }, reading) => isSomebodysHome(scene, place) && lacksQualifier(scene, reading),
  },
  {
    name: 'country-elsewhere',
    why: 'A country lies in no state and a body in no town: “Peru, Indiana” and “in Capitol Hill, Seattle” are places of that name.',
    examples: [{ text: 'She lives in Peru, Indiana, not in [Peru].' }],
    test: ({ scene, place }, reading) => isElsewhere(scene, place, reading),
  },
  {
    name: 'month',
    why: 'A surname that is also a month or a small word is a name only amid a sentence, with no time word before it and no number behind.',
    examples: [{ text: '[Theresa May] won in May. Then [May] lost on May 3, last May.' }],
    test: ({ scene, place }, { type }) => type !== 'title' && isMonth(scene, place),
  },
];

/** As `Lexicon.genderOf` gives it. */
const FEMALE = 2;

/** True for a place or a person's name beside a name with which it makes a person: "Omaha Hegseth". */
function isNoModifier({ article, kindOf, lexicon }: Scene, place: Look['place'], reading: Reading): boolean {
  const { from, to, leftKinds, rightKinds } = place;
  const isCountry = (at: number): boolean => lexicon.countryOf(article.tokens.hash[at]!) !== 0;
  const person = kindBit('person');
  const given = person | kindBit('place');
  if (kindOf(reading) === 'person') {
    if (leftKinds & given && !isCountry(from - 1)) return true;
    return (rightKinds & person) !== 0;
  }
  if (kindOf(reading) !== 'place' || reading.type === 'demonym' || isCountry(from)) return false;
  return ((leftKinds | rightKinds) & person) !== 0 && !(to < article.tokens.count && isCountry(to));
}

/** True after "Adam Smith of" and "Democrat of". */
const isSomebodysHome = ({ article: { tokens }, lexicon }: Scene, { from }: Look['place']): boolean =>
  from > 1 &&
  (lexicon.classOf(tokens.hash[from - 1]!) & WORD.of) !== 0 &&
  tokens.gap[from]! <= GAP.space &&
  tokens.gap[from - 1]! <= GAP.space &&
  (tokens.shape[from - 2]! & SHAPE.capital) !== 0;

const isLevelBehind = ({ article: { tokens }, lexicon }: Scene, { to }: Look['place']): boolean =>
  to < tokens.count && tokens.gap[to]! <= GAP.space && (lexicon.classOf(tokens.hash[to]!) & WORD.level) !== 0;

/** True for "Washington" of "Washington, D.C.": there are others. */
const lacksQualifier = ({ kindOf, packOf }: Scene, reading: Reading): boolean => {
  const pack = packOf(reading);
  const isQualified = (form: number): boolean => pack.formText(form).includes(',');
  return kindOf(reading) === 'place' && isQualified(pack.formStart(reading.entry)) && !isQualified(reading.form);
};

function isElsewhere(
  { article: { tokens }, kindOf, lexicon }: Scene,
  { from, to }: Look['place'],
  reading: Reading,
): boolean {
  const { count, gap, hash, shape } = tokens;
  if (to >= count || gap[to] !== GAP.comma || !(shape[to]! & SHAPE.capital)) return false;
  const isState = (lexicon.classOf(hash[to]!) & WORD.region) !== 0;
  const kind = kindOf(reading);
  if (kind === 'place') return isState && lexicon.countryOf(hash[from]!) !== 0;
  if (isState && kind === 'organization' && to - from === 1) return true;
  const isIn = from > 0 && (lexicon.classOf(hash[from - 1]!) & WORD.preposition) !== 0;
  const ends = to + 1 >= count || gap[to + 1]! >= GAP.comma;
  return kind === 'organization' && isIn && ends && (isState || lexicon.classOf(hash[to]!) === 0);
}

function isMonth({ article: { capitals, tokens }, lexicon }: Scene, { from, to }: Look['place']): boolean {
  const { count, gap, hash, shape } = tokens;
  if (to - from > 1 || shape[from]! & SHAPE.allCaps) return false;
  if (!(lexicon.classOf(hash[from]!) & (WORD.calendar | WORD.function))) return false;
  if (gap[from]! >= GAP.quote || from === 0 || capitals[from] !== CAPITALS.prove) return true;
  if (to < count && gap[to]! <= GAP.comma && shape[to]! & SHAPE.digit) return true;
  const before = lexicon.classOf(hash[from - 1]!);
  return (
    (before & (WORD.timely | WORD.preposition | WORD.calendar | WORD.article | WORD.auxiliary)) !== 0 ||
    (shape[from - 1]! & SHAPE.digit) !== 0
  );
}
