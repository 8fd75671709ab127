import { describe, expect, test } from 'vitest';
import sites from '../../../extension/sites/news-sites.json' with { type: 'json' };

const hosts = sites.map(({ host }) => host);

describe('the built-in list of news sites', () => {
  test('has at least 250 sites, from every inhabited part of the world', () => {
    expect(sites.length).toBeGreaterThanOrEqual(250);
    const countries = new Set(sites.map(({ country }) => country));
    for (const country of [
      'US',
      'GB',
      'DE',
      'IN',
      'JP',
      'NG',
      'ZA',
      'BR',
      'MX',
      'VE',
      'AU',
      'QA',
      'IL',
      'IR',
      'RU',
      'UA',
      'CN',
    ]) {
      expect(countries).toContain(country);
    }
  });

  test('is sorted by host, and names each once', () => {
    expect(hosts).toEqual([...new Set(hosts)].sort());
  });

  test('has hosts that a match pattern takes', () => {
    for (const host of hosts) {
      expect(host).toMatch(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/);
      expect(host.startsWith('www.'), `${host}: leave out www.`).toBe(false);
    }
  });

  test('lists no site twice by way of a subdomain', () => {
    const covered = hosts.filter((host) => hosts.some((other) => host.endsWith(`.${other}`)));
    expect(covered).toEqual([]);
  });

  test('gives each site a name, a country and a language', () => {
    for (const { host, name, country, language } of sites) {
      expect(name.trim(), host).not.toBe('');
      expect(new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(country), host).toBeTruthy();
      expect(new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language), host).toBeTruthy();
    }
  });
});
