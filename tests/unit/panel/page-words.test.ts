import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { TabReading } from '../../../extension/panel/read-tab.ts';
import type { Why } from '../../../src/contract/mention.ts';
import type { ArticleReport } from '../../../src/contract/messages.ts';
import { defaultSettings } from '../../../src/contract/settings.ts';
import { stubBrowser } from '../platform/fake-browser.ts';

let sayPage: typeof import('../../../extension/panel/page-words.ts').sayPage;
let explainWhy: typeof import('../../../extension/panel/explain-why.ts').explainWhy;
beforeAll(async () => {
  stubBrowser();
  ({ sayPage } = await import('../../../extension/panel/page-words.ts'));
  ({ explainWhy } = await import('../../../extension/panel/explain-why.ts'));
});
afterAll(() => vi.unstubAllGlobals());

const why: Why = { rule: 'full-name', form: 'Ann Lee', evidence: [] };
const report = (state: ArticleReport['state'], entries: string[] = []): ArticleReport => ({
  state,
  host: 'paper.example',
  title: '',
  blocks: [],
  cards: [],
  entries: [],
  mentions: entries.map((entry) => ({
    pack: 'p',
    entry,
    block: 0,
    start: 0,
    end: 1,
    kind: 'person',
    confidence: 1,
    certainty: 'is',
    alternatives: [],
    marked: true,
    written: entry,
    why,
  })),
});
const reading = (parts: Partial<TabReading>): TabReading => ({
  tab: { id: 1 },
  settings: defaultSettings(),
  site: { host: 'paper.example', standing: 'listed', named: true, off: false },
  hidden: false,
  allowed: true,
  ...parts,
});

describe('the panel says', () => {
  test.each<[string, Partial<TabReading>, string, string | undefined]>([
    [
      'how many names',
      { report: report('marked', ['a', 'b', 'a']) },
      'In this article: 2 names and topics, mentioned 3 times',
      undefined,
    ],
    [
      'one name as one',
      { report: report('marked', ['a']) },
      'In this article: 1 name or topic, mentioned once',
      undefined,
    ],
    [
      'that it stopped, and offers to go on',
      { report: report('budget-reached', ['a']) },
      '1 mention so far. This page is very long, so Backgrounder stopped.',
      'read',
    ],
    [
      'that there is no name',
      { report: report('no-names') },
      'None of the names that Backgrounder knows is in this article.',
      undefined,
    ],
    [
      'that there is no name in what the reader left on',
      { report: report('no-names'), settings: { ...defaultSettings(), sourcesOff: ['pack/source'] } },
      'No name in this article is in the sources that you have switched on.',
      undefined,
    ],
    [
      'that it is no article, and offers to look',
      { report: report('not-article') },
      'This page does not look like an article, so no name is marked.',
      'read',
    ],
    ['that it was opened before', {}, 'This page was opened before Backgrounder was ready.', 'read'],
    [
      'that it is paused, whatever else there is',
      { report: report('marked', ['a']), settings: { ...defaultSettings(), paused: true } },
      'Paused: no names are marked anywhere.',
      'resume',
    ],
    [
      'that the site is off',
      { site: { host: 'paper.example', standing: 'listed', named: true, off: true } },
      'You switched Backgrounder off on this site.',
      undefined,
    ],
    [
      'that nothing was read on other sites',
      { site: { host: 'paper.example', standing: 'unlisted', named: false, off: false } },
      'Nothing on this page has been read.',
      undefined,
    ],
    ['that nothing may be read', { allowed: false }, 'Nothing on this page has been read.', undefined],
    [
      'that it cannot see the page',
      { site: undefined, hidden: true },
      'Backgrounder cannot see which page this is: the site is not on its list.',
      undefined,
    ],
    [
      'that it is no page of the web',
      { site: undefined },
      'This is one of the browser’s own pages; names are marked on news pages only.',
      undefined,
    ],
  ])('%s', (_what, parts, text, action) => {
    const said = sayPage(reading(parts));
    expect(said.text).toBe(text);
    expect(said.action).toBe(action);
    expect(Boolean(said.label)).toBe(action !== undefined);
  });
});

describe('the panel says why a name was marked', () => {
  test('by a part of the name, where the pack has no short form of its own', () => {
    const evidence = [{ kind: 'full-name', text: 'Ann Lee', block: 1, paragraph: 4 } as const];
    expect(explainWhy({ rule: 'short-form', form: 'Ann Lee', evidence }, 'Ann Lee')).toBe(
      'Part of the name; full name “Ann Lee” in paragraph 4',
    );
  });

  test('by a name in a heading', () => {
    const evidence = [{ kind: 'full-name', text: 'Ann Lee', block: 0, paragraph: 0 } as const];
    expect(explainWhy({ rule: 'short-form', form: 'Lee', evidence }, 'Ann Lee')).toBe(
      'Short form “Lee”; full name “Ann Lee” in a heading',
    );
  });

  test('shortly, where it is the name itself', () => {
    expect(explainWhy(why, 'Ann Lee')).toBe('Full name');
  });

  test('with what vouches for it, each thing once and three at most', () => {
    const full = { kind: 'full-name', text: 'Ann Lee', block: 2, paragraph: 1 } as const;
    const near = (text: string) => ({ kind: 'context', text }) as const;
    const evidence = [full, full, near('Senate'), near('Ohio'), near('vote')];
    expect(explainWhy({ rule: 'short-form', form: 'Lee', evidence }, 'Ann Lee')).toBe(
      'Short form “Lee”; full name “Ann Lee” in paragraph 1; near “Senate”; near “Ohio”',
    );
  });
});
