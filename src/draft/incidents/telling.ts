import { COMMON_NOUNS } from '../lexicon/event-nouns.ts';
import { type Cluster, dayOfCluster } from './cluster.ts';
import type { ToldEvent } from './told-event.ts';

/** The first paragraphs of a document tell what it is about. */
const OPENING = 3;

/** True for an event that is told of well enough to have an entry: it is known which one it is, and it is told more than in passing. */
export function isTelling(cluster: Cluster): boolean {
  const { told, kind } = cluster;
  const when = dayOfCluster(cluster);
  const isNamed =
    told.some(({ who, where, target }) => who.length + where.length + (target?.names.length ?? 0) > 0) ||
    when?.length === 10;
  if (told.every(({ phrase }) => phrase.said.isVerb)) return kind.isPersonal && told.some(hasPerson);
  const slots = [
    when !== undefined,
    told.some(({ which, kindWords }) => which.length + kindWords.length > 0),
    told.some(({ target }) => target !== undefined),
    told.some(({ who }) => who.length > 0),
    told.some(({ where }) => where.length > 0),
  ].filter(Boolean).length;
  const takesPart = told.some(({ names }) => names.length > 0) ? 0.5 : 0;
  const namesTarget = told.some(({ target }) => (target?.names.length ?? 0) > 0) ? 0.5 : 0;
  const times = new Set(told.map(({ place }) => `${place.document} ${place.paragraph}`)).size;
  const opens = told.some(({ isHeading, place }) => isHeading || place.paragraph < OPENING) ? 0.5 : 0;
  const weight = slots + takesPart + namesTarget + opens + Math.min(2, times - 1);
  const isCommon = told.every(({ phrase }) => COMMON_NOUNS.has(phrase.said.noun));
  return weight >= NEEDED.named + (isNamed ? 0 : NEEDED.unnamed) + (isCommon ? NEEDED.common : 0);
}

/** What must be known of an event that names somebody or a day, and how much more of others. */
const NEEDED = { named: 2, unnamed: 1, common: 0.5 } as const;

const hasPerson = ({ who, target }: ToldEvent): boolean =>
  [...who, ...(target?.names ?? [])].some(({ kind }) => kind === 'person');
