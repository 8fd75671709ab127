import { BODY_RULES } from './bodies.ts';
import { LONGER_NAME_RULES } from './longer-names.ts';
import { OTHERS_RULES } from './others.ts';
import type { LocalRule } from './rule.ts';
import { SPELLING_RULES } from './spelling.ts';

/** All local rules, in the order in which they are asked. */
export const RULES: readonly LocalRule[] = [...SPELLING_RULES, ...LONGER_NAME_RULES, ...BODY_RULES, ...OTHERS_RULES];
