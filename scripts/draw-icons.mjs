// node scripts/draw-icons.mjs: draws extension/icons/icon.svg as the PNG files that browsers want, awake and asleep (grey).
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const folder = new URL('../extension/icons/', import.meta.url);
const awake = readFileSync(new URL('icon.svg', folder), 'utf8');
const asleep = awake.replace('#1f4e79', '#868d95').replace('#f2c063', '#ffffff');

const browser = await puppeteer.launch({
  executablePath: process.env.BACKGROUNDER_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const [prefix, svg, sizes] of [
  ['', awake, [16, 32, 48, 128]],
  ['asleep-', asleep, [16, 32, 48]],
]) {
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(new URL(`${prefix}${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
