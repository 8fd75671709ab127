import { GAP, SHAPE } from '../../text/tokens.ts';
import { BESIDE } from '../beside/bits.ts';
import { WORD } from '../lexicon/lexicon.ts';
import { NOBODY, ownerOf } from '../owner.ts';
import type { Scene } from '../scene.ts';
import type { LocalRule, Look } from './rule.ts';

/** Rules about bodies and offices that others have too. */
export const BODY_RULES: readonly LocalRule[] = [
  {
    name: 'body-of-another',
    why: 'A country, state or level of government right before a body, or behind it with “of”, says whose it is.',
    examples: [
      { text: 'The Irish Senate, the Texas Senate and the Senate of Chile met.' },
      { text: 'The [US Senate] met. [American] voters like the [Senate].' },
    ],
    test: ({ scene, place, homeOf }, reading) => {
      if (scene.kindOf(reading) === 'place') return false;
      const owner = ownerOf(scene, place);
      if (owner === NOBODY) return false;
      const { country, common, context } = homeOf(reading);
      if (owner === country) return false;
      if (reading.type === 'title') return true;
      if (reading.type === 'phrase') return owner >= 0 && context.size > 0 && !context.has(owner);
      // Others have a party of that name, so they have its "Republicans", too.
      const isShared = common.size > 0 && reading.type === 'nickname' && place.to - place.from === 1;
      return common.has(reading.form) || (isShared && owner > 0);
    },
  },
  {
    name: 'title-before',
    why: 'A title makes a person of what stands behind it: “Captain America” is no country.',
    examples: [{ text: 'They saw Captain Venezuela and Miss Peru in [Peru].' }],
    test: ({ scene, place }, { type, shelf, entry }) =>
      type !== 'phrase' &&
      place.to - place.from === 1 &&
      (place.left & BESIDE.title) !== 0 &&
      scene.kindOf({ shelf, entry }) === 'place',
  },
  {
    name: 'office-of-another',
    why: 'The name of another body right before a common noun for an office says whose it is.',
    examples: [{ text: 'The Harbor Bureau watchdog met the [watchdog].' }],
    test: ({ scene, place }, { type, shelf, entry }) =>
      type === 'phrase' &&
      scene.kindOf({ shelf, entry }) === 'organization' &&
      ((place.left & BESIDE.name) !== 0 || isOfSomething(scene, place.to)),
  },
  {
    name: 'modifier',
    why: '“The military” before “commander” is no name, but says what sort of commander.',
    examples: [{ text: 'The [US Senate] met, and the [Senate] voted.' }],
    test: ({ scene, place }, { type }) => (type === 'short' || type === 'phrase') && isModifier(scene, place),
  },
];

/** True for "the" and a small word before the word for an office or a body. */
function isModifier({ article: { tokens }, lexicon }: Scene, { from, to }: Look['place']): boolean {
  const { count, gap, hash, shape } = tokens;
  if (to - from !== 2 || !(lexicon.classOf(hash[from]!) & WORD.article) || to >= count || gap[to]! > GAP.space)
    return false;
  if ((shape[to - 1]! | shape[to]!) & SHAPE.capital) return false;
  return (lexicon.classOf(hash[to]!) & (WORD.title | WORD.role | WORD.body)) !== 0;
}

/** True before "of the river board": of something that has no capital. */
const isOfSomething = ({ article: { tokens }, lexicon }: Scene, to: number): boolean => {
  const { count, gap, hash, shape } = tokens;
  if (to + 2 >= count || gap[to]! > GAP.space || !(lexicon.classOf(hash[to]!) & WORD.of)) return false;
  const noun = lexicon.classOf(hash[to + 1]!) & WORD.article ? to + 2 : to + 1;
  return !(shape[noun]! & SHAPE.capital);
};
