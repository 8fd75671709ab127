import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
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

export default defineConfig({
  plugins: [
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
    target: ['chrome123', 'firefox142'],
    modulePreload: false,
    reportCompressedSize: false,
    rollupOptions: { input: { welcome: 'extension/welcome/welcome.html' } },
  },
});
