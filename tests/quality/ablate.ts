import { createLibrary } from '../../src/store/create-library.ts';
import type { Library } from '../../src/store/library.ts';
import { ownLinker } from './linkers.ts';
import { type LabelledSet, mean } from './measure.ts';
import { scoreOwn, shownMarks } from './own-articles.ts';
import { ABLATED, type RuleName } from './rule-table.ts';
import { score } from './score.ts';

/** What is lost without a rule: differences of means over the labelled sets, and of marks in our own articles. */
export interface Ablation {
  rule: RuleName;
  f1: number;
  precision: number;
  extra: number;
  /** Wrong and missed marks more in our own articles, of those that a reader sees ("possibly", too). */
  ownWrong: number;
  ownMissed: number;
}

/** Measures everything once with all rules, then once without each. */
export function ablate(sets: readonly LabelledSet[], corpus: Library): Ablation[] {
  const libraries = sets.map(({ pack }) => createLibrary([pack]));
  const measure = (without: ReadonlySet<RuleName>) => {
    const scores = sets.map(({ documents }, i) => score(documents, ownLinker(libraries[i]!, { without })));
    return {
      f1: mean(scores.map((s) => s.f1)),
      precision: mean(scores.map((s) => s.precision)),
      extra: scores.reduce((sum, s) => sum + s.extra, 0),
      own: scoreOwn(corpus, shownMarks(corpus, { without })).all,
    };
  };
  const all = measure(new Set());
  return ABLATED.map((rule) => {
    const less = measure(new Set([rule]));
    return {
      rule,
      f1: less.f1 - all.f1,
      precision: less.precision - all.precision,
      extra: less.extra - all.extra,
      ownWrong: less.own.wrong - all.own.wrong,
      ownMissed: less.own.missed - all.own.missed,
    };
  });
}
