import { expect, test } from 'vitest';
import { claimPage } from '../../../extension/content/only-copy.ts';

test('one copy lives in a page at a time', () => {
  const world = {};
  const first = claimPage(world);
  expect(first?.signal.aborted).toBe(false);
  expect(claimPage(world)).toBeNull();
  first?.abort();
  expect(claimPage(world)).not.toBeNull();
  expect(claimPage(world)).toBeNull();
  expect(claimPage({})).not.toBeNull();
});
