import type { Evidence, Rule, Why } from '../../src/contract/mention.ts';
import { type MessageKey, t } from '../platform/words.ts';

const RULE_WORDS: Readonly<Record<Rule, MessageKey>> = {
  'full-name': 'ruleFullName',
  acronym: 'ruleAcronym',
  'short-form': 'ruleShortForm',
  title: 'ruleTitle',
  phrase: 'rulePhrase',
  cue: 'ruleCue',
  context: 'ruleContext',
  'near-miss': 'ruleNearMiss',
};

const EVIDENCE_WORDS: Readonly<Record<Evidence['kind'], MessageKey>> = {
  'full-name': 'evidenceFullName',
  title: 'evidenceTitle',
  context: 'evidenceContext',
  neighbour: 'evidenceNeighbour',
  prior: 'evidencePrior',
  cue: 'evidenceCue',
};

const MOST_EVIDENCE = 3;

/**
 * Why a mention was made, in plain words: “Short form “Hegseth”; the article has “Pete Hegseth””.
 *
 * @param name the entry's name, which is not said again.
 */
export function explainWhy({ rule, form, evidence }: Why, name: string): string {
  if (rule === 'full-name' && form === name) return t('ruleOwnName');
  const reasons = evidence.map(({ kind, text }) => t(EVIDENCE_WORDS[kind], text));
  return [t(RULE_WORDS[rule], form), ...[...new Set(reasons)].slice(0, MOST_EVIDENCE)].join('; ');
}
