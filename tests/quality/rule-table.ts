import { RULE_NAMES, type RuleName } from '../../src/match/rules.ts';

/** A text in which each name in [brackets] is marked, by the example pack of the tests, and nothing else is. */
export interface RuleExample {
  readonly text: string;
}

/** What the tools need to know of a rule of `src/match/rules/`. */
export interface DescribedRule {
  readonly name: string;
  readonly why: string;
  /** Both sides: what it refuses, and what it lets pass. */
  readonly examples: readonly RuleExample[];
}

// The one place that knows where rules are. Once the table of local rules stands in src/match/rules/, it is given out here,
// and what is ablated are its names (December 2025).
export type { RuleName };
export const ABLATED: readonly RuleName[] = RULE_NAMES;
export const RULES: readonly DescribedRule[] = [];
