import { describe, expect, test } from 'vitest';
import sites from '../../../extension/sites/news-sites.json' with { type: 'json' };
import source from '../../../manifest.json' with { type: 'json' };
import { type Browser, manifestFor } from '../../../scripts/manifest.ts';

interface Manifest {
  permissions: string[];
  optional_permissions?: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  content_scripts: { matches: string[]; all_frames?: boolean }[];
  content_security_policy: { extension_pages: string };
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  background: { service_worker?: string; scripts?: string[] };
  browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[] } } };
}

const manifest = (browser: Browser, test = false) => manifestFor(source, { browser, test }) as Manifest;

describe.each<Browser>(['chromium', 'firefox'])('the manifest for %s', (browser) => {
  const { permissions, ...rest } = manifest(browser);

  // Frozen: a change here is a change of what every reader is asked to agree to.
  test('asks for these permissions and no other', () => {
    const shared = ['storage', 'scripting', 'activeTab', 'contextMenus'];
    expect(permissions).toEqual(browser === 'chromium' ? [...shared, 'sidePanel'] : shared);
    expect(rest.optional_permissions).toBeUndefined();
    expect(rest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  test('runs on the news sites of the list, and on no other', () => {
    const patterns = sites.map(({ host }) => `*://*.${host}/*`);
    expect(rest.host_permissions).toEqual(patterns);
    expect(rest.content_scripts[0]?.matches).toEqual(patterns);
  });

  // A host more is a permission more: browsers switch the extension off until each reader agrees. Change this on purpose,
  // together with a release.
  test('asks for as many sites as its readers agreed to', () => {
    expect(rest.host_permissions).toHaveLength(665);
  });

  test('lets its pages load nothing from anywhere else', () => {
    const policy = rest.content_security_policy.extension_pages;
    expect(policy).toMatch(/^default-src 'none';/);
    for (const directive of policy.split(';')) {
      const [, ...sources] = directive.trim().split(/\s+/);
      for (const allowed of sources) expect(["'none'", "'self'", 'data:']).toContain(allowed);
    }
    expect(policy).toContain("connect-src 'self'");
  });

  test('shows nothing of itself to pages', () => {
    expect(rest.web_accessible_resources).toBeUndefined();
    expect(rest.externally_connectable).toBeUndefined();
  });
});

test('Firefox is told that no data is collected', () => {
  expect(manifest('firefox').browser_specific_settings?.gecko.data_collection_permissions).toEqual({
    required: ['none'],
  });
});

test('the test build runs on every page, and still knows the listed sites', () => {
  const [script] = manifest('chromium', true).content_scripts;
  expect(script?.matches).toEqual([...sites.map(({ host }) => `*://*.${host}/*`), 'http://*/*', 'https://*/*']);
});

test('the test build differs in the pages that it matches, and in nothing else of the manifest', () => {
  const { host_permissions: _, content_scripts: __, ...built } = manifest('chromium', true);
  const { host_permissions: ___, content_scripts: ____, ...real } = manifest('chromium');
  expect(built).toEqual(real);
});
