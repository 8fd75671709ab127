import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

const BINARIES: Record<BrowserName, string[]> = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

// Firefox gives an extension a random address per profile unless told one.
const FIREFOX_UUID = '7d1c3f6e-5a0b-4c5d-9e8f-0123456789ab';
const FIREFOX_ID = 'backgrounder@backgrounder.example';

/** A running browser with the built extension in it. */
export interface Session {
  name: BrowserName;
  browser: Browser;
  /** `chrome-extension://<id>/` or `moz-extension://<id>/`. */
  base: string;
  /** Opens a page, at `url` where one is given. */
  open(url?: string): Promise<Page>;
  /** Opens one of the extension's own pages: `panel`, `options`, `welcome`. */
  openOwn(name: 'panel' | 'options' | 'welcome', query?: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The unpacked extension; the test build by default. */
  dist?: string;
  /** A folder to keep the profile in; without one it is new and removed at the end. */
  profile?: string;
  /** Command-line arguments beyond ours (Chromium) . */
  args?: string[];
  /** Preferences beyond ours (Firefox). */
  preferences?: Record<string, unknown>;
  headless?: boolean;
}

/** The first browser binary of that name on this machine, `BACKGROUNDER_CHROMIUM` or `BACKGROUNDER_FIREFOX` before any. */
export function findBinary(name: BrowserName): string | undefined {
  const told = process.env[`BACKGROUNDER_${name.toUpperCase()}`];
  return told ?? BINARIES[name].find((path) => existsSync(path));
}

/**
 * Starts a browser with the extension installed.
 *
 * @throws when no such browser is on this machine, or the extension was not built.
 */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Session> {
  const dist = resolve(options.dist ?? join(process.env['BACKGROUNDER_OUT'] ?? 'dist', `test-${name}`));
  if (!existsSync(join(dist, 'manifest.json'))) {
    throw new Error(`no extension in ${dist}: run BACKGROUNDER_TEST=1 npm run build`);
  }
  const executablePath = findBinary(name);
  if (!executablePath)
    throw new Error(`no ${name} found: run npm run setup, or set BACKGROUNDER_${name.toUpperCase()}`);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'backgrounder-'));
  const shared = { executablePath, headless: options.headless ?? true, userDataDir: profile, protocolTimeout: 60_000 };
  const { browser, base } =
    name === 'chromium' ? await launchChromium(shared, dist, options) : await launchFirefox(shared, dist, options);

  const open = async (url?: string) => {
    const page = await browser.newPage();
    // The welcome page opens by itself and would leave this one in the background, where no frames are drawn.
    await page.bringToFront();
    await page.setViewport({ width: 1000, height: 800 });
    if (url) await page.goto(url, { waitUntil: 'load' });
    return page;
  };
  return {
    name,
    browser,
    base,
    open,
    openOwn: async (own, query = '') => {
      const url = `${base}extension/${own}/${own}.html${query}`;
      if (name === 'chromium') return open(url);
      const page = await open();
      await goToOwnInFirefox(page, url);
      return page;
    },
    close: async () => {
      await browser.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Firefox moves an extension page into another process, and puppeteer then never hears that it has loaded; the page
 * itself is there and answers.
 */
async function goToOwnInFirefox(page: Page, url: string): Promise<void> {
  page.goto(url, { timeout: 1_000 }).catch(() => {});
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const at = await page.evaluate(() => `${document.readyState} ${location.href}`).catch(() => '');
    if (at === `complete ${url}`) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${url} did not load in Firefox`);
}

type Shared = { executablePath: string; headless: boolean; userDataDir: string; protocolTimeout: number };

async function launchChromium(shared: Shared, dist: string, options: LaunchOptions) {
  const browser = await puppeteer.launch({
    ...shared,
    pipe: true,
    enableExtensions: [dist],
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-gpu',
      '--lang=en-US',
      '--host-resolver-rules=MAP *.example 127.0.0.1',
      ...(options.args ?? []),
    ],
  });
  const worker = await browser.waitForTarget((target) => target.url().startsWith('chrome-extension://'));
  return { browser, base: new URL('/', worker.url()).href };
}

async function launchFirefox(shared: Shared, dist: string, options: LaunchOptions) {
  const browser = await puppeteer.launch({
    ...shared,
    browser: 'firefox',
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'network.dns.localDomains': 'news.example,other.example,paper.example,daily.example',
      'intl.accept_languages': 'en-US',
      ...options.preferences,
    },
  });
  await browser.installExtension(dist);
  return { browser, base: `moz-extension://${FIREFOX_UUID}/` };
}
