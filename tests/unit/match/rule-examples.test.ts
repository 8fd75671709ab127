import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HOW_TO_RENEW, RULES_PAGE } from '../../quality/kept.ts';
import { bracketed, failedExamples } from '../../quality/rule-examples.ts';
import { RULES } from '../../quality/rule-table.ts';
import { rulesDocument } from '../../quality/rules-document.ts';
import { exampleLibrary } from './example-pack.ts';

test('every example of every rule is read as it is written', () => {
  expect(failedExamples(RULES, exampleLibrary())).toEqual([]);
});

test('an example that is read otherwise is told, with both readings', () => {
  const library = exampleLibrary();
  expect(bracketed('Roger Wicker of Omaha left.\nWicker came.', library)).toBe(
    '[Roger Wicker] of [Omaha] left.\n[Wicker] came.',
  );
  const rule = {
    name: 'a-rule',
    why: '',
    examples: [{ text: '[Pete Hegseth] left.' }, { text: 'Pete [Hegseth] left.' }],
  };
  expect(failedExamples([rule], library)).toEqual(['a-rule: “Pete [Hegseth] left.” is read as “[Pete Hegseth] left.”']);
});

test('a rule stands in the documentation with its reason and both sides', () => {
  const rule = { name: 'a-rule', why: 'So it is.', examples: [{ text: '[Ada] left.\nAda* stayed.' }] };
  expect(rulesDocument([rule])).toContain('## a-rule\n\nSo it is.\n\n- **Ada** left. / Ada\\* stayed.\n');
});

test('the page of rules is up to date', () => {
  expect(readFileSync(RULES_PAGE, 'utf8'), HOW_TO_RENEW).toBe(rulesDocument(RULES));
});
