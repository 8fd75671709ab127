import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles a module of this folder into one script that can be evaluated in any page.
 * @param entry path from the repository's top
 * @returns the script; it leaves the module's exports in a global called `inPage`
 */
export async function bundleInPage(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', __TEST__: 'true' },
    build: {
      write: false,
      minify: false,
      lib: { entry: resolveEntry(entry), formats: ['iife'], name: 'inPage' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error(`${entry} was not bundled`);
  return first.output[0].code;
}

const resolveEntry = (entry: string): string =>
  entry.startsWith('/') ? entry : fileURLToPath(new URL(entry, `file://${process.cwd()}/`));
