import puppeteer from 'puppeteer-core';
import { findBinary } from '../e2e/harness/browser.ts';
import { bundleInPage } from './bundle-in-page.ts';
import { listPages } from './page-set.ts';
import { serveSavedPages } from './saved-page-server.ts';
const browser = await puppeteer.launch({ executablePath: findBinary('chromium'), headless: true, args: ['--no-sandbox', '--disable-gpu'] });
const code = await bundleInPage('extension/content/article/index.ts');
const tab = await browser.newPage();
const show = await serveSavedPages(tab);
const cdp = await tab.createCDPSession();
await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval', { interval: 50 });
const self: Record<string, number> = {}; let n = 0;
for (const page of listPages('/work/shared/data/pages').filter((p, i) => p.kind === 'news-article' && i % 4 === 0)) {
  await show(page); await tab.evaluate(code);
  await cdp.send('Profiler.start');
  await tab.evaluate(`inPage.judgePage(document, location); { const a = inPage.findArticle(document); if (a) inPage.readBlocks(a); }`);
  const { profile } = await cdp.send('Profiler.stop');
  const byId = new Map(profile.nodes.map((x) => [x.id, x]));
  profile.samples!.forEach((id, i) => { const f = byId.get(id)!.callFrame; const k = `${f.functionName || '(anon)'}:${f.lineNumber}`; self[k] = (self[k] ?? 0) + profile.timeDeltas![i]! / 1000; });
  n++;
}
for (const [k, v] of Object.entries(self).sort((a, b) => b[1] - a[1]).slice(0, 28)) console.log(k.padEnd(40), (v / n).toFixed(3));
await browser.close();
