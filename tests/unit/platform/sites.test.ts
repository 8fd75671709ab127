import { describe, expect, test } from 'vitest';
import { hostOfPattern, isSiteOff, patternOf, siteOf } from '../../../extension/platform/sites.ts';
import { defaultSettings } from '../../../src/contract/settings.ts';

const listed = ['*://*.bbc.co.uk/*', '*://*.news.sky.com/*'];
const settings = { ...defaultSettings(), sitesOn: ['paper.example'], sitesOff: ['bbc.co.uk'] };

describe('siteOf', () => {
  test.each([
    ['www.bbc.co.uk', { host: 'bbc.co.uk', standing: 'listed', named: true, off: true }],
    ['bbc.co.uk', { host: 'bbc.co.uk', standing: 'listed', named: true, off: true }],
    ['news.sky.com', { host: 'news.sky.com', standing: 'listed', named: true, off: false }],
    ['sky.com', { host: 'sky.com', standing: 'unlisted', named: false, off: false }],
    ['notbbc.co.uk', { host: 'notbbc.co.uk', standing: 'unlisted', named: false, off: false }],
    ['m.paper.example', { host: 'paper.example', standing: 'added', named: true, off: false }],
    ['www.blog.example', { host: 'blog.example', standing: 'unlisted', named: false, off: false }],
  ])('%s', (hostname, site) => {
    expect(siteOf(hostname, listed, settings)).toEqual(site);
  });

  test('lists every site where the manifest matches all of them, and names none', () => {
    expect(siteOf('www.blog.example', ['https://*/*'], settings)).toEqual({
      host: 'blog.example',
      standing: 'listed',
      named: false,
      off: false,
    });
  });
});

test('siteOf takes a list that is written otherwise too', () => {
  const own = siteOf('www.paper.example', ['http://paper.example/*', 'https://*/*'], defaultSettings());
  expect(own).toMatchObject({ host: 'paper.example', standing: 'listed', named: true });
});

test('a site that is off is off on its subdomains, and on no other site', () => {
  expect(isSiteOff('www.bbc.co.uk', settings)).toBe(true);
  expect(isSiteOff('co.uk', settings)).toBe(false);
});

test.each(['bbc.co.uk', 'localhost', '127.0.0.1'])('the pattern of %s gives it back', (host) => {
  expect(hostOfPattern(patternOf(host))).toBe(host);
});
