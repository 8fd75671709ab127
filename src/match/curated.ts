import { GAP, SHAPE } from '../text/tokens.ts';
import type { ContextReader } from './context.ts';
import type { Reading } from './find.ts';
import { isOfOtherCountry } from './other-countries.ts';
import { isOtherPlace, lacksQualifier } from './places.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './spot.ts';
import { classOf, WORD } from './words/word-classes.ts';

/** True for a pack that says something of its entries, whose authors chose each form and how it counts. */
export const isCurated = (scene: Scene, reading: Reading): boolean => scene.packOf(reading).header.counts.claims > 0;

/** True for acronyms of two letters, which stand for many things. */
const isShortAcronym = ({ tokens }: Scene, at: number): boolean =>
  (tokens.shape[at]! & SHAPE.allCaps) !== 0 && tokens.end[at]! - tokens.start[at]! === 2;

/**
 * Looks whether an article speaks of what an entry is about, where its form alone is not enough: phrases, ordinary words,
 * people (who have namesakes), places without their qualifier and incidents. For curated packs. Adds the words that say so to the
 * spot's evidence. Entries that name no context need none. `others`: how many other entries of curated packs the article
 * names; `company`: how many of them are people and bodies.
 */
export function fitsContext(
  scene: Scene,
  reader: ContextReader,
  { spot, reading, company, others }: { spot: Spot; reading: Reading; company: number; others: number },
): boolean {
  const kind = scene.packOf(reading).kindOf(reading.entry);
  const type = scene.typeOf(reading);
  const cls = classOf(scene.tokens.hash[spot.from]!);
  const isPhrase = type === 'phrase';
  const isOrdinary =
    kind === 'topic' && spot.to - spot.from === 1 && ((cls & WORD.ordinary) !== 0 || type === 'acronym');
  const opens = scene.tokens.gap[spot.from]! >= GAP.quote && (cls & WORD.ordinary) !== 0;
  const isLoose = spot.to - spot.from === 1 && kind === 'organization' && (opens || isShortAcronym(scene, spot.from));
  const isTopic = kind === 'topic' && spot.to - spot.from > 1;
  const isBare = kind === 'place' && lacksQualifier(scene, reading);
  if (kind === 'place') {
    const hasContext = () => reader.read(reading, spot).words.length > 0;
    if (isOtherPlace(scene, spot, { reading, hasContext })) return false;
  }
  if (!isPhrase && !isOrdinary && !isLoose && !isTopic && !isBare && kind !== 'person' && kind !== 'incident')
    return true;
  if (isPhrase && kind === 'topic' && scene.on('other-countries')) {
    if (isOfOtherCountry(scene, reader.hintsOf(reading), spot.from)) return false;
  }
  const { words, names, related } = reader.read(reading, spot);
  const strong = names + related;
  const hasContext = reader.hintsOf(reading).context.length > 0;
  const fits =
    kind === 'incident'
      ? (strong >= 1 && words.length + related >= 2) || (words.length >= 1 && company >= 2)
      : isPhrase
        ? strong >= 1 || words.length >= 2 || words.length + others >= 2
        : isTopic
          ? others >= 1 || words.length >= 1
          : isOrdinary
            ? strong >= 1 || words.length >= 2
            : !hasContext || words.length + related + company >= 1;
  if (fits) for (const text of words.slice(0, 3)) spot.evidence.push({ kind: 'context', text });
  return fits;
}
