import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { type Browser, manifestFor } from './scripts/manifest.ts';

const browser: Browser = process.env['BACKGROUNDER_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';
const test = process.env['BACKGROUNDER_TEST'] === '1';
const out = process.env['BACKGROUNDER_OUT'] ?? 'dist';
const packs = process.env['BACKGROUNDER_IMAGES'] ?? join(out, 'packs');

/** Files that the browser loads as they are: the packs' images with their list, and the messages of each language. */
const staticFiles = (): Plugin => ({
  name: 'backgrounder:static-files',
  generateBundle() {
    const emit = (fileName: string, source: string | Uint8Array) => this.emitFile({ type: 'asset', fileName, source });
    const list = readdirSync(packs)
      .filter((name) => name.endsWith('.image'))
      .map((image) => ({ image, bytes: statSync(join(packs, image)).size, search: image.replace(/image$/, 'search') }));
    for (const name of list.flatMap(({ image, search }) => [image, search]))
      emit(`packs/${name}`, readFileSync(join(packs, name)));
    emit('packs/index.json', `${JSON.stringify(list)}\n`);
    for (const language of readdirSync('extension/_locales')) {
      const file = `_locales/${language}/messages.json`;
      emit(file, readFileSync(join('extension', file), 'utf8'));
    }
  },
});

/**
 * Puts what is short or wanted once where the card's styles use it, leaves out what only our own pages use, and shortens
 * the names of the rest. Fonts are looked up by their names.
 */
function packStyles(script: string): string {
  let packed = script;
  for (const [declaration, name = '', value = ''] of script.matchAll(/(--backgrounder-(?!font)[\w-]+):([^;{}"]+);/g)) {
    const [declared, used] = [`${name}:`, `var(${name})`].map((text) => script.split(text).length - 1);
    if (declared !== 1 || (used! > 1 && !/^[\w.]+$/.test(value))) continue;
    packed = packed.replace(declaration, '').replaceAll(`var(${name})`, value);
  }
  const names = [...new Set(packed.match(/--backgrounder-(?!font)[\w-]+/g))];
  return packed
    .replaceAll(/--backgrounder-(?!font)[\w-]+/g, (name) => `--bgr-${names.indexOf(name).toString(36)}`)
    .replaceAll('--backgrounder-font', '--bgr-font');
}

const PAGE_SCRIPT = 'extension/content/main.iife.js';
/** Numbers that the DOM's standard gave names. */
const DOM_NUMBERS = {
  'Node.ELEMENT_NODE': 1,
  'Node.TEXT_NODE': 3,
  'Node.COMMENT_NODE': 8,
  'Node.DOCUMENT_POSITION_FOLLOWING': 4,
};

const wordsIn = (folder: string, pattern: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').match(pattern) ?? []);

/**
 * Names of fields that never leave the script that goes into every page, which may be short there: those of the interfaces in its own
 * rooms that no message, setting or attribute has. The minifier leaves the names of the browser's interfaces alone.
 */
function innerFields(): RegExp {
  const others = new Set(
    ['src/contract', 'extension/platform', 'extension/ui'].flatMap((folder) => wordsIn(folder, /\w+/g)),
  );
  const fields = ['extension/content', 'extension/popover']
    .flatMap((folder) => wordsIn(folder, /^(export )?interface [\s\S]*?^\}/gm))
    .flatMap((text) => text.match(/^ {2}(readonly )?\w{3,}(?=\??[:(])/gm) ?? [])
    .map((field) => field.trim().replace('readonly ', ''));
  return new RegExp(`^(${[...new Set(fields)].filter((name) => !others.has(name)).join('|')})$`);
}

/**
 * Packs the script that goes into every page once more: crx passes no options on to the minifier, and with functions first
 * and none of them written out where it is called, gzip finds 1.5 % more that repeats.
 */
const packPageScript = (): Plugin => ({
  name: 'backgrounder:pack-page-script',
  async writeBundle({ dir = '' }) {
    const file = join(dir, PAGE_SCRIPT);
    const { code } = await minify(packStyles(readFileSync(file, 'utf8')), {
      compress: { hoist_funs: true, reduce_funcs: false, passes: 2, global_defs: DOM_NUMBERS },
      // Escapes repeat, the bytes of “ and ” do not: 0.2 % less after gzip.
      format: { ascii_only: true },
      mangle: { properties: { regex: innerFields() } },
    });
    if (code) writeFileSync(file, code);
  },
});

const OWN_BROWSER = resolve('extension/platform/own-browser.ts');
const POLYFILL = resolve('node_modules/webextension-polyfill/dist/browser-polyfill.js');

/**
 * Gives the worker and our own pages webextension-polyfill. The script that goes into every page is bundled apart, without
 * plugins, and there the alias below leaves the browser's own interface (docs/decisions/0502).
 */
const polyfillForOwnContexts = (): Plugin => ({
  name: 'backgrounder:polyfill',
  load: (id) => (id === OWN_BROWSER ? `export { default } from ${JSON.stringify(POLYFILL)};` : undefined),
});

/** The browser runs the first script of the manifest; the worker brings the others, which are in it to be built. */
const keepFirstScript = (): CrxPlugin => ({
  name: 'backgrounder:keep-first-script',
  renderCrxManifest: ({ content_scripts, ...manifest }) => ({
    ...manifest,
    content_scripts: content_scripts?.slice(0, 1),
  }),
});

export default defineConfig({
  plugins: [
    keepFirstScript(),
    crx({
      manifest: manifestFor(manifest, { browser, test }) as ManifestV3Export,
      browser: browser === 'firefox' ? 'firefox' : 'chrome',
    }),
    staticFiles(),
    packPageScript(),
    polyfillForOwnContexts(),
  ],
  resolve: { alias: { 'webextension-polyfill': OWN_BROWSER } },
  define: { __TEST__: JSON.stringify(test) },
  logLevel: 'warn',
  build: {
    outDir: join(out, `${test ? 'test-' : ''}${browser}`),
    emptyOutDir: true,
    // The oldest browsers that manifest.json lets in.
    target: ['chrome123', 'firefox142'],
    // 2 % less than the default; what goes into every page is near its limit (tests/e2e/size.test.ts).
    minify: 'terser',
    terserOptions: { ecma: 2020, compress: { passes: 3 } },
    modulePreload: false,
    reportCompressedSize: false,
    rollupOptions: { input: { welcome: 'extension/welcome/welcome.html' } },
  },
});
