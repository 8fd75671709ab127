import { GAP } from '../../text/tokens.ts';
import { BESIDE } from '../beside/bits.ts';
import type { Reading, Scene } from '../scene.ts';
import type { LocalRule, Look } from './rule.ts';

/** Forms that are no proper names: their capitals, and those beside them, do not matter. */
const isWording = ({ type }: Reading): boolean => type === 'phrase' || type === 'title';

/** Rules about names that are a part of a longer one: a run of words with capitals is one name, known whole or not at all. */
export const LONGER_NAME_RULES: readonly LocalRule[] = [
  {
    name: 'excluded',
    why: 'The pack itself says that this longer wording is something else.',
    examples: [{ text: 'The Pentagon Papers are old. The [Pentagon] is not.' }],
    test: ({ isExcluded, place }, reading) => isExcluded(reading, place.from),
  },
  {
    name: 'word-before',
    why: 'An unknown word with a capital right before a name makes another name of both: another person, or a longer name.',
    examples: [
      { text: '[Pete Hegseth] met her; yesterday [Hegseth] left. Then Zelda Hegseth came.' },
      { text: 'Gayle Hegseth smiled. [Pete Hegseth] did not.' },
      { text: 'The Mobile World Senate met.' },
    ],
    test: ({ scene, place }, reading) => {
      if (isWording(reading)) return false;
      if (place.left & (BESIDE.initial | BESIDE.particle)) return place.to - place.from === 1;
      if (place.left & BESIDE.name) return place.to - place.from === 1 || scene.kindOf(reading) !== 'person';
      if (place.left & BESIDE.land) return isPersonsPart(scene, place, reading) || reading.type === 'tail';
      return (
        (place.left & BESIDE.opening) !== 0 && mayEndName(scene, place, reading) && !isOrdinary(scene, place.from - 1)
      );
    },
  },
  {
    name: 'word-behind',
    why: 'An unknown word with a capital right behind a name makes a longer name, unless the two end in an office.',
    examples: [
      { text: 'The Hegseth Tower fell. The [Senate] Majority Leader came.' },
      { text: 'The Pete Hegseth Foundation paid.' },
    ],
    test: ({ scene, place }, reading) => {
      if (isWording(reading)) return false;
      if (place.right & BESIDE.firm) return true;
      if (place.right & BESIDE.company)
        return ['place', 'person'].includes(scene.kindOf(reading)) || (place.left & (BESIDE.known | BESIDE.name)) !== 0;
      if (place.right & BESIDE.tail) return scene.kindOf(reading) === 'organization';
      return (place.right & BESIDE.name) !== 0;
    },
  },
  {
    name: 'body-before',
    why: 'A short form of a body right behind another body’s name is a part of that one.',
    examples: [{ text: 'The [Senate Union Committee] met. The Ohio House Union Committee did not.' }],
    test: ({ scene, place }, { type, shelf, entry }) =>
      (type === 'short' || type === 'part') &&
      (place.left & BESIDE.known) !== 0 &&
      scene.article.tokens.gap[place.from]! <= GAP.space &&
      scene.kindOf({ shelf, entry }) === 'organization',
  },
  {
    name: 'small-word',
    why: 'A small word with a capital amid a sentence belongs to a name that is longer.',
    examples: [{ text: 'They sang This Is Venezuela in [Venezuela].' }, { text: 'The slogan is Venezuela First.' }],
    test: ({ place }, reading) =>
      !isWording(reading) && place.to - place.from === 1 && ((place.left | place.right) & BESIDE.small) !== 0,
  },
  {
    name: 'suffix',
    why: '“Jr.” behind a name that is known without it is the son.',
    examples: [{ text: 'Pete Hegseth Jr. came, and [Pete Hegseth] too.' }],
    test: ({ scene, place }, reading) => scene.kindOf(reading) === 'person' && (place.right & BESIDE.suffix) !== 0,
  },
  {
    name: 'library-of',
    why: 'An unknown noun with a capital, “of” and a name are one longer name, offices and countries’ own bodies aside.',
    examples: [{ text: 'The Library of Venezuela burns, says the President of [Venezuela].' }],
    test: ({ scene, place }, reading) =>
      !isWording(reading) && scene.kindOf(reading) !== 'person' && (place.left & BESIDE.head) !== 0,
  },
  {
    name: 'shared-noun',
    why: 'Two names that “and” joins may share what the second ends with (“House and Senate Armed Services Committees”).',
    examples: [{ text: 'The Senate and Union Budget Committees met. The [Senate] and Union Island voted.' }],
    test: ({ place }, reading) => !isWording(reading) && (place.right & BESIDE.shares) !== 0,
  },
];

/** One word that is a part of a person's name. */
const isPersonsPart = (scene: Scene, { from, to }: Look['place'], reading: Reading): boolean =>
  to - from === 1 && scene.kindOf(reading) === 'person' && scene.packOf(reading).lastWord(reading.entry) !== 0;

/** One word that is as likely a surname: a part of a name, or of a place that is no country. */
const mayEndName = (scene: Scene, place: Look['place'], reading: Reading): boolean =>
  place.to - place.from === 1 &&
  (isPersonsPart(scene, place, reading) ||
    ['short', 'part', 'tail'].includes(reading.type) ||
    (scene.kindOf(reading) === 'place' && scene.lexicon.countryOf(scene.article.tokens.hash[place.from]!) === 0));

/**
 * True for a word at the start of a sentence that is no name: the article writes it small elsewhere, it is a small word or a title, or an
 * adverb or participle by its ending.
 */
function isOrdinary({ article, lexicon }: Scene, at: number): boolean {
  const { end, hash, start } = article.tokens;
  if (lexicon.classOf(hash[at]!) !== 0 || article.writesSmall(hash[at]!)) return true;
  return lexicon.isDerived(article.text.slice(start[at], end[at]));
}
