import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { stubBrowser } from '../platform/fake-browser.ts';

let lookOfPage: typeof import('../../../extension/background/toolbar-look.ts').lookOfPage;
beforeAll(async () => {
  stubBrowser();
  ({ lookOfPage } = await import('../../../extension/background/toolbar-look.ts'));
});
afterAll(() => vi.unstubAllGlobals());

test.each([
  ['marked', 1, '1', 'Backgrounder: 1 name on this page', true],
  ['marked', 57, '57', 'Backgrounder: 57 names on this page', true],
  ['marked', 1200, '1k', 'Backgrounder: 1,200 names on this page', true],
  ['budget-reached', 900, '900+', 'Backgrounder: 900 names so far. This page is very long; click to read on', true],
  ['no-names', 0, '', 'Backgrounder: none of the names it knows is in this article', true],
  ['not-article', 0, '', 'Backgrounder: this page does not look like an article', false],
  ['site-off', 0, 'off', 'Backgrounder: you switched it off on this site', false],
  ['not-listed', 0, '', 'Backgrounder: this site is not on your list. Click to turn it on here', false],
  ['paused', 0, '❚❚', 'Backgrounder: paused. Click to resume', false],
] as const)('%s with %i names', (state, mentions, badge, title, awake) => {
  expect(lookOfPage({ state, mentions })).toEqual({ badge, title, awake });
});
