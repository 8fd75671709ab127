import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds in a page against WCAG 2.2 AA, one line a finding: rule and element.
 * @param without rules that are not tried, by their names
 */
export async function findBarriers(page: Page, without: string[] = []): Promise<string[]> {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  // Our pages allow no inline script; evaluation from outside goes past that.
  await page.evaluate(source);
  return (await page.evaluate(`axe
    .run(document, { rules: ${JSON.stringify(rules)}, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))`)) as string[];
}
