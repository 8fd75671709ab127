import { ANY_EVENT } from '../lexicon/event-nouns.ts';
import { agreement, type Cluster, clusterOf, contradict, merged } from './cluster.ts';
import type { ToldEvent } from './told-event.ts';

/** What makes a phrase take up an event that its document told before, added to what the two agree in. */
const TAKES_UP = { definite: 1.2, sameNoun: 0.5, aParagraphApart: -0.08 } as const;
/** From this on a phrase takes up; what brings in something new needs more, but for "a second strike", of which there is one. */
const ENOUGH = { usual: 1.2, new: 3 } as const;

/**
 * The events that one document tells of: each phrase takes up the event before it that it agrees with best, or is one of its own.
 * @param told the document's, in order
 */
export function gatherInDocument(told: readonly ToldEvent[]): Cluster[] {
  const clusters: Cluster[] = [];
  // What is a verb and what a noun, a heading does not show: it takes up what the text tells, and tells nothing by itself.
  for (const one of [...told.filter(({ isHeading }) => !isHeading), ...told.filter(({ isHeading }) => isHeading)]) {
    const single = clusterOf(one);
    let best = -1;
    let most: number = one.phrase.isNew && one.which.length === 0 ? ENOUGH.new : ENOUGH.usual;
    clusters.forEach((cluster, n) => {
      if (contradict(cluster, single, one.phrase.isDefinite)) return;
      const score = agreement(cluster, single) + takesUp(cluster, one);
      if (score >= most) [best, most] = [n, score];
    });
    if (best >= 0) clusters[best] = merged(clusters[best]!, single);
    else if (single.kind.name !== ANY_EVENT && !one.isHeading) clusters.push(single);
  }
  return clusters;
}

function takesUp({ told }: Cluster, { phrase, place }: ToldEvent): number {
  const last = told.at(-1)!;
  const sameNoun = told.some((one) => one.phrase.said.noun === phrase.said.noun) ? TAKES_UP.sameNoun : 0;
  const far = (place.paragraph - last.place.paragraph) * TAKES_UP.aParagraphApart;
  return (phrase.isDefinite ? TAKES_UP.definite : 0) + sameNoun + far;
}
