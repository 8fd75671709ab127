import puppeteer from 'puppeteer-core';
import { findBinary } from '../e2e/harness/browser.ts';
import { bundleInPage } from './bundle-in-page.ts';
import { listPages } from './page-set.ts';
import { serveSavedPages } from './saved-page-server.ts';
const browser = await puppeteer.launch({ executablePath: findBinary('chromium'), headless: true, args: ['--no-sandbox', '--disable-gpu'] });
const code = await bundleInPage('extension/content/article/index.ts');
const tab = await browser.newPage();
const show = await serveSavedPages(tab);
const sums: Record<string, number[]> = {};
for (const page of listPages('/work/shared/data/pages').filter((p, i) => p.kind === 'news-article' && i % 6 === 0)) {
  await show(page); await tab.evaluate(code);
  const t: any = await tab.evaluate(`(() => {
    const t = []; const lap = (f) => { const s = performance.now(); const r = f(); t.push(performance.now() - s); return r; };
    lap(() => { const w = document.createTreeWalker(document.body, 4); let n = 0; for (let x = w.nextNode(); x; x = w.nextNode()) n += x.length; });
    lap(() => inPage.judgePage(document, location));
    const a = lap(() => inPage.findArticle(document)); 
    if (a) lap(() => inPage.readBlocks(a));
    lap(() => inPage.judgePage(document, location));
    const b = lap(() => inPage.findArticle(document)); 
    if (a) lap(() => inPage.readBlocks(b));
    return t; })()`);
  t.forEach((x: number, i: number) => (sums[['walk', 'judge', 'find', 'read', 'judge2', 'find2', 'read2'][i]!] ??= []).push(x));
}
for (const k in sums) { const s = sums[k]!.sort((a, b) => a - b); console.log(k.padEnd(8), s[s.length >> 1]!.toFixed(2), s.at(-1)!.toFixed(2)); }
await browser.close();
