import type { Evidence, Rule, Why } from '../../../src/contract/mention.ts';
import type { Words } from './words.ts';

const RULE_WORDS: Readonly<Record<Rule, Parameters<Words>[0]>> = {
  'full-name': 'ruleFullName',
  acronym: 'ruleAcronym',
  'short-form': 'ruleShortForm',
  title: 'ruleTitle',
  phrase: 'rulePhrase',
  cue: 'ruleCue',
  context: 'ruleContext',
  'near-miss': 'ruleNearMiss',
};

const EVIDENCE_WORDS: Readonly<Record<Evidence['kind'], Parameters<Words>[0]>> = {
  'full-name': 'evidenceFullName',
  title: 'evidenceTitle',
  context: 'evidenceContext',
  neighbour: 'evidenceNeighbour',
  prior: 'evidencePrior',
  cue: 'evidenceCue',
};

const MOST_EVIDENCE = 3;

/**
 * Why a mention was made, in plain words: “Short form “Hegseth”; full name “Pete Hegseth” in paragraph 1”.
 *
 * @param name the entry's name, which is not said again.
 */
export function sayWhy(t: Words, { rule, form, evidence }: Why, name: string): string {
  if (rule === 'full-name' && form === name) return t('ruleOwnName');
  const said = rule === 'short-form' && form === name ? t('ruleOfOwnName') : t(RULE_WORDS[rule], form);
  const reasons = evidence.map((one) => sayEvidence(t, one));
  return [said, ...[...new Set(reasons)].slice(0, MOST_EVIDENCE)].join(t('semicolon'));
}

function sayEvidence(t: Words, { kind, text, paragraph }: Evidence): string {
  if (kind !== 'full-name' || paragraph === undefined) return t(EVIDENCE_WORDS[kind], text);
  return paragraph === 0 ? t('evidenceFullNameInHeading', text) : t('evidenceFullNameInParagraph', text, paragraph);
}
