import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
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
  buildStart() {
    for (const language of readdirSync('extension/_locales')) {
      this.addWatchFile(resolve('extension/_locales', language, 'messages.json'));
    }
  },
  generateBundle() {
    const emit = (fileName: string, source: string | Uint8Array) => this.emitFile({ type: 'asset', fileName, source });
    const list = readdirSync(packs)
      .filter((name) => name.endsWith('.image'))
      .map((image) => ({ image, bytes: statSync(join(packs, image)).size, search: image.replace(/image$/, 'search') }));
    for (const name of list.flatMap(({ image, search }) => [image, search]))
      emit(`packs/${name}`, readFileSync(join(packs, name)));
    // Chromium reads what a school may set in the file that the manifest names.
    emit('managed-schema.json', readFileSync('extension/options/managed-schema.json', 'utf8'));
    emit('packs/index.json', `${JSON.stringify(list)}\n`);
    for (const language of readdirSync('extension/_locales')) {
      const file = `_locales/${language}/messages.json`;
      emit(file, readFileSync(join('extension', file), 'utf8'));
    }
  },
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
  ],
  define: { __TEST__: JSON.stringify(test) },
  logLevel: 'warn',
  build: {
    outDir: join(out, `${test ? 'test-' : ''}${browser}`),
    emptyOutDir: true,
    // The oldest browsers that manifest.json lets in.
    target: ['chrome123', 'firefox147'],
    modulePreload: false,
    reportCompressedSize: false,
    rollupOptions: { input: { welcome: 'extension/welcome/welcome.html' } },
  },
});
