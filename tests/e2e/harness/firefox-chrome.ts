import type { Session } from './browser.ts';

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/**
 * Runs code in a window of Firefox itself, with all that Firefox may: what no page and no extension can do, but a reader by
 * the browser's own buttons. Firefox lets automation in because the harness starts it with system access.
 *
 * @param code the body of an asynchronous function; `window` and `gBrowser` are those of the first window. It gives text.
 * @throws with Firefox's words where it fails.
 */
export async function inFirefoxWindow(session: Session, code: string): Promise<string> {
  const { connection } = session.browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const context = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  const answer = await connection.send('script.evaluate', {
    expression: `(async () => { ${code} })()`,
    target: { context },
    awaitPromise: true,
  });
  const { type, result, exceptionDetails } = answer.result as {
    type: string;
    result?: { value?: string };
    exceptionDetails?: { text: string };
  };
  if (type !== 'success') throw new Error(exceptionDetails?.text);
  return String(result?.value);
}

/** The add-on as `addon`, for code that runs in Firefox's window. */
export const ADDON = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID('backgrounder@backgrounder.example');`;
