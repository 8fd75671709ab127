import { expect, test } from 'vitest';
import { readHostName } from '../../../extension/platform/host-name.ts';

test.each([
  ['paper.example', 'paper.example'],
  ['  www.Paper.example  ', 'paper.example'],
  ['https://m.paper.example/a?b#c', 'm.paper.example'],
  ['http://paper.example:8080/', 'paper.example'],
  ['zeitung-münchen.example', 'xn--zeitung-mnchen-osb.example'],
  ['localhost', null],
  ['', null],
  ['not a site', null],
  ['*.example.com', null],
  ['*://*/*', null],
  ['file:///etc/passwd', null],
  ['javascript:alert(1)', null],
  ['https://', null],
])('%j → %j', (typed, host) => {
  expect(readHostName(typed)).toBe(host);
});
