import type { Why } from '../../src/contract/mention.ts';
import { t } from '../platform/words.ts';
import { sayWhy } from '../ui/card/say-why.ts';

/** Why a mention was made, in plain words, as the card says it; `name` is the entry's. */
export const explainWhy = (why: Why, name: string): string => sayWhy(t, why, name);
