import type { Kind } from '../../../src/contract/kind.ts';
import type { LookUp } from '../../../src/contract/look-up.ts';

export interface LogFilter {
  /** Words that the name, the article's title and its address have together, in any order. */
  words: string;
  kind?: Kind;
}

/** The look-ups that fit, in the order given. Made once for a log, so that each letter typed looks at prepared texts only. */
export function createLogFilter(lookUps: readonly LookUp[]): (filter: LogFilter) => LookUp[] {
  const texts = lookUps.map(({ name, title, address }) => fold(`${name} ${title} ${address}`));
  return ({ words, kind }) => {
    const needles = fold(words).split(/\s+/).filter(Boolean);
    return lookUps.filter(
      (lookUp, i) => (!kind || lookUp.kind === kind) && needles.every((needle) => texts[i]?.includes(needle)),
    );
  };
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
