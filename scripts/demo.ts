import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../tests/e2e/harness/browser.ts';
import { hoverText, waitForCard, waitForMarks } from '../tests/e2e/harness/reader.ts';
import { serve } from '../tests/e2e/harness/serve.ts';

const SCREENSHOTS = join('artifacts', 'demo');
const article = readFileSync('tests/articles/pentagon-questions/page.html', 'utf8');
const hasDisplay = Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) || process.platform !== 'linux';

const site = await serve({ '/2025/12/05/pentagon-questions': article });
const session = await launch('chromium', { headless: !hasDisplay });
const page = await session.open(site.url('/2025/12/05/pentagon-questions'));
const marks = await waitForMarks(page, 10);

if (hasDisplay) {
  console.log('Hover a marked name. Close the browser to end.');
  await new Promise<void>((closed) => session.browser.on('disconnected', () => closed()));
} else {
  await showWithoutDisplay();
  await session.close();
}
await site.close();

/** Prints what was found and what two cards say, and leaves screenshots. */
async function showWithoutDisplay() {
  mkdirSync(SCREENSHOTS, { recursive: true });
  console.log(`${marks.length} marked stretches in the article:\n`);
  for (const { kind, text } of marks) console.log(`  ${kind.padEnd(13)} ${text}`);
  await page.screenshot({ path: join(SCREENSHOTS, 'article.png') });
  for (const [name, scheme] of [
    ['Patty Murray', 'light'],
    ['Hegseth', 'dark'],
  ] as const) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.mouse.move(1, 1);
    await page.keyboard.press('Escape');
    await hoverText(page, name);
    const card = await waitForCard(page);
    await new Promise((painted) => setTimeout(painted, 400));
    await page.screenshot({ path: join(SCREENSHOTS, `card-${scheme}.png`) });
    console.log(`\nThe card of "${name}" (${card.entry}):\n`);
    console.log(card.text.replace(/^/gm, '  '));
  }
  console.log(`\nScreenshots: ${SCREENSHOTS}/`);
}
