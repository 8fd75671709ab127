import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// The extension's own code as it stands; only the browser under it is a stand-in.
export default defineConfig({
  root: here('.'),
  logLevel: 'warn',
  resolve: { alias: { 'webextension-polyfill': here('fake-browser.ts') } },
  define: { __TEST__: 'true' },
  server: { open: '/', fs: { allow: [here('../..')] } },
  build: {
    outDir: here('../../dist/gallery'),
    emptyOutDir: true,
    target: ['chrome123', 'firefox147'],
    rollupOptions: { input: [here('index.html'), here('story.html')] },
  },
});
