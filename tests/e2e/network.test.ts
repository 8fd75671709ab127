// Nothing leaves the computer. The policy of the manifest forbids it; this watches that it does not happen either.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, launch, type Session } from './harness/browser.ts';
import { click, openPanelFor } from './harness/own-pages.ts';
import { type RecordingProxy, recordRequests } from './harness/proxy.ts';
import { hoverText, waitForCard, waitForMarks } from './harness/reader.ts';
import { type Site, serve } from './harness/serve.ts';

// The page names an icon: the browser itself would ask the site for one, at a time of its own.
const ARTICLE = readFileSync('tests/articles/pentagon-questions/page.html', 'utf8').replace(
  '</head>',
  '<link rel="icon" href="data:,"></head>',
);
const PATH = '/2025/12/05/article';

/** What the browsers ask for by themselves, with or without an extension. */
const BROWSERS_OWN =
  /(^|[/.])(mozilla\.(com|org|net)|firefox\.com|google\.com|googleapis\.com|gvt1\.com|gstatic\.com)(:\d+)?(\/|$)/;

describe.each(BROWSERS)('the network in %s', (name) => {
  let proxy: RecordingProxy;
  let site: Site;
  let session: Session;
  beforeAll(async () => {
    proxy = await recordRequests();
    site = await serve({ [PATH]: ARTICLE });
    session = await launch(name, proxy.launchOptions);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
    await proxy?.close();
  });

  it('sees no request of the extension, whatever the reader does', async () => {
    const page = await session.open(site.url(PATH));
    await waitForMarks(page);
    const asked = [...site.requests];
    await hoverText(page, 'Seth Moulton');
    await waitForCard(page, 'seth-moulton');

    const panel = await openPanelFor(session, page);
    await panel.type('input[type=search]', 'Hegsteh');
    await panel.waitForSelector('[data-result]');
    await panel.keyboard.press('Enter');
    for (const own of ['options', 'welcome'] as const) {
      const opened = await session.openOwn(own);
      if (own === 'options') await click(opened, 'input[name=marks][value=every]');
    }
    await new Promise((done) => setTimeout(done, 1_500));

    expect(site.requests).toEqual(asked);
    expect(proxy.requests.filter((request) => !BROWSERS_OWN.test(request))).toEqual([]);
  });

  it('would be seen: the proxy hears a request that a page makes elsewhere', async () => {
    const page = await session.open(site.url(PATH));
    await page.evaluate(() => fetch('http://elsewhere.test/x').catch(() => null));
    await expect.poll(() => proxy.requests.some((request) => request.includes('elsewhere.test'))).toBe(true);
  });

  it('is out of reach of the extension’s own pages', async () => {
    const own = await session.openOwn('options');
    const reached = await own.evaluate(
      (url) =>
        fetch(url).then(
          () => true,
          () => false,
        ),
      site.url(PATH),
    );
    expect(reached).toBe(false);
  });
});
