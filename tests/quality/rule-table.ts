import type { LocalRule } from '../../src/match/rules/rule.ts';

export { RULES } from '../../src/match/rules/table.ts';

import { RULES } from '../../src/match/rules/table.ts';

/** What the tools need to know of a rule of `src/match/rules/`. */
export type DescribedRule = Pick<LocalRule, 'name' | 'why' | 'examples'>;

/** A rule's name. */
export type RuleName = string;
/** The rules that can be left out one by one, to measure what each earns. */
export const ABLATED: readonly RuleName[] = RULES.map(({ name }) => name);
