import sites from '../extension/sites/news-sites.json' with { type: 'json' };

export type Browser = 'chromium' | 'firefox';

interface SourceManifest {
  permissions: string[];
  content_scripts: { matches: string[] }[];
  background: { service_worker: string };
  side_panel: { default_path: string };
  icons: Record<string, string>;
}

/**
 * The manifest of one build, from the one in the repository: the built-in list of news sites goes in, and each browser
 * gets its own words for the background script and its own permissions.
 *
 * @param source `manifest.json` as it stands at the top of the repository.
 * @param build `test`: every http(s) page is matched, so that the article gate alone decides; the list stays beside, since the gate
 *   knows the sites on it.
 */
export function manifestFor<T extends SourceManifest>(source: T, build: { browser: Browser; test: boolean }): object {
  const listed = sites.map(({ host }) => `*://*.${host}/*`);
  const hosts = build.test ? [...listed, 'http://*/*', 'https://*/*'] : listed;
  const shared = {
    ...source,
    host_permissions: hosts,
    content_scripts: source.content_scripts.map((script) => ({ ...script, matches: hosts })),
  };
  if (build.browser === 'chromium') return { ...shared, browser_specific_settings: undefined };
  const {
    minimum_chrome_version: _,
    side_panel: __,
    storage: ___,
    ...firefox
  } = shared as typeof shared & Record<string, unknown>;
  return {
    ...firefox,
    permissions: source.permissions.filter((permission) => permission !== 'sidePanel'),
    background: { scripts: [source.background.service_worker], type: 'module' },
    sidebar_action: {
      default_panel: source.side_panel.default_path,
      default_title: '__MSG_name__',
      default_icon: source.icons['32'],
      open_at_install: false,
    },
  };
}
