import { expect, test } from 'vitest';
import { claimPage } from '../../../extension/platform/page-life.ts';

test('one copy of a script lives in a page at a time', () => {
  const world = {};
  const first = claimPage(world, 'content');
  expect(first?.end.signal.aborted).toBe(false);
  expect(claimPage(world, 'content')).toBeNull();
  first?.end.abort();
  expect(claimPage(world, 'content')).not.toBeNull();
  expect(claimPage(world, 'content')).toBeNull();
  expect(claimPage({}, 'content')).not.toBeNull();
});

test('gate and content share one life, and know of each other', () => {
  const world = {};
  const gate = claimPage(world, 'gate')!;
  expect(claimPage(world, 'gate')).toBeNull();
  expect(gate.scripts.has('content')).toBe(false);
  expect(claimPage(world, 'content')).toBe(gate);
  expect(gate.scripts.has('content')).toBe(true);
  gate.end.abort();
  expect(claimPage(world, 'gate')).not.toBe(gate);
});
