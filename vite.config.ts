import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

const browser = process.env['BROWSER'] === 'firefox' ? 'firefox' : 'chrome';
const test = process.env['BACKGROUNDER_TEST'] === '1';

export default defineConfig({
  plugins: [crx({ manifest: manifest as ManifestV3Export, browser })],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { __TEST__: JSON.stringify(test) },
  build: {
    outDir: `dist/${test ? 'test-' : ''}${browser === 'chrome' ? 'chromium' : 'firefox'}`,
    emptyOutDir: true,
    modulePreload: false,
    rollupOptions: { input: { welcome: 'extension/welcome/welcome.html' } },
  },
});
