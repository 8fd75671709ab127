import { wordsOf } from '../text/normalize.ts';
import { GAP, hashWord, SHAPE } from '../text/tokens.ts';
import { CAPITALS } from './capitals.ts';
import type { Reading } from './find.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './spot.ts';
import { BESIDE } from './surroundings.ts';
import { classOf, WORD } from './words/word-classes.ts';

const OF = hashWord('of');
const A = hashWord('a');
const STATE = hashWord('state');
/** What a place is, or has: "the State of California", "the Army of Peru". */
const OWN: ReadonlySet<number> = new Set(
  'state republic city commonwealth government kingdom gulf coast parliament congress senate army navy forces'
    .split(' ')
    .map(hashWord),
);

/** True for "Washington" of "Washington, D.C.": there are others. */
export const lacksQualifier = ({ packOf }: Scene, reading: Reading): boolean => {
  const pack = packOf(reading);
  const isQualified = (number: number) => pack.formText(number).includes(',');
  return isQualified(pack.formStart(reading.entry)) && !isQualified(reading.form);
};

/** True after "Representative Adam Smith of" and "Democrat of": members are from states, not from the capital. */
const isSomebodysHome = ({ tokens: { gap, hash, shape } }: Scene, { from }: Spot): boolean =>
  from > 1 &&
  hash[from - 1] === OF &&
  gap[from]! <= GAP.space &&
  gap[from - 1]! <= GAP.space &&
  (shape[from - 2]! & SHAPE.capital) !== 0;

/** True for "Acoustical Society of America": the place ends a longer name. */
const endsName = (scene: Scene, spot: Spot): boolean => {
  const { hash } = scene.tokens;
  const head = spot.from - 2;
  if (!isSomebodysHome(scene, spot) || scene.capitals[spot.from] !== CAPITALS.prove) return false;
  return scene.covered[head] === 0 && !OWN.has(hash[head]!) && (classOf(hash[head]!) & WORD.nameNoun) !== 0;
};

/** Towns of the other place: "Seattle", where "Seattle, Washington" is something else. */
const othersTowns = ({ packOf }: Scene, reading: Reading): number[] => {
  const { entry, form } = reading;
  const pack = packOf(reading);
  const towns: number[] = [];
  for (let other = pack.formStart(entry); other < pack.formStart(entry + 1); other++) {
    if (pack.formType(other) !== 'not') continue;
    const [town, place] = pack.formText(other).split(', ');
    if (place === pack.formText(form)) towns.push(...wordsOf(town!).map(({ text }) => hashWord(text)));
  }
  return towns;
};

/** True where a place that has namesakes is another one, or no place: "Washington, a state", "Nichole Washington". */
export function isOtherPlace(
  scene: Scene,
  spot: Spot,
  { reading, hasContext }: { reading: Reading; hasContext(): boolean },
): boolean {
  if (scene.packOf(reading).kindOf(reading.entry) !== 'place') return false;
  if (endsName(scene, spot)) return true;
  if (!lacksQualifier(scene, reading)) return false;
  const { hash, gap, count } = scene.tokens;
  const { to } = spot;
  if (isSomebodysHome(scene, spot)) return true;
  if (to + 1 < count && gap[to] === GAP.comma && hash[to] === A && hash[to + 1] === STATE) return true;
  if (spot.left & BESIDE.opening) return true;
  return othersTowns(scene, reading).some(scene.hasWord) && !hasContext();
}
