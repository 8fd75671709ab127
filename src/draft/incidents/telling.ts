import { COMMON_NOUNS } from '../lexicon/event-nouns.ts';
import { type Cluster, dayOfCluster } from './cluster.ts';

/** The first paragraphs of a document tell what it is about. */
const OPENING = 3;

/** True for an event that is told of well enough to have an entry: it is known which one it is, and it is told more than in passing. */
export function isTelling(cluster: Cluster): boolean {
  const { told } = cluster;
  const hasOwner = told.some(({ owner }) => owner !== undefined);
  if (told.every(({ phrase }) => phrase.said.isVerb)) return hasOwner;
  const when = dayOfCluster(cluster);
  const isNamed =
    hasOwner || told.some(({ where, target }) => where.length + (target?.names.length ?? 0) > 0) || when?.length === 10;
  const namesTarget = told.some(({ target }) => (target?.names.length ?? 0) > 0);
  const slots = [
    when !== undefined,
    told.some(({ which, kindWords }) => which.length + kindWords.length > 0),
    told.some(({ target }) => target !== undefined),
    told.some(({ who, owner }) => who.length > 0 || owner !== undefined),
    told.some(({ where }) => where.length > 0),
  ].filter(Boolean).length;
  const times = told.length;
  const isCommon = told.every(({ phrase }) => COMMON_NOUNS.has(phrase.said.noun));
  if (isCommon && times < 2) return false;
  const takesPart = told.some(({ names }) => names.length > 0) ? 0.5 : 0;
  const opens = told.some(({ isHeading, place }) => isHeading || place.paragraph < OPENING) ? 0.5 : 0;
  const weight = slots + takesPart + opens + Math.min(2, times - 1);
  const isVague =
    told.every(({ phrase, text }) => phrase.said.isPlural && !COUNTED.test(text)) &&
    !namesTarget &&
    times < 2 &&
    when === undefined;
  return weight >= NEEDED.named + (isNamed ? 0 : NEEDED.unnamed) + (isVague ? NEEDED.vague : 0);
}

/** "Ten strikes", "multiple attacks": counted, they are those that were told of. */
const COUNTED = /^(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|multiple|several|many|dozens)\b/i;

/** What must be known of an event that names somebody or a day, and how much more of others, and of several that are told of once. */
const NEEDED = { named: 1.5, unnamed: 1.5, vague: 1 } as const;
