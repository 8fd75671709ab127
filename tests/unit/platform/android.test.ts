import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stubBrowser } from './fake-browser.ts';

// Firefox for Android: no commands, no context menu, no sidebar, and of the button the title alone.
beforeEach(() => {
  const fake = stubBrowser();
  Object.assign(fake, { action: { setTitle: vi.fn(async () => undefined) } });
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());

test('the worker wakes where commands and menus are missing', async () => {
  const { watchCommands, setMenu, watchMenu, readShortcut } = await import('../../../extension/platform/events.ts');
  watchCommands(() => {});
  watchMenu(() => {});
  await setMenu([{ id: 'read-once', title: 'Read', context: 'page' }]);
  expect(await readShortcut('next-mention')).toBe('');
});

test('a button that has only a title is told only that', async () => {
  const { showToolbar } = await import('../../../extension/platform/toolbar.ts');
  await showToolbar({ badge: '3', title: 'Three names', awake: true }, 1);
  const { hasSidePanel } = await import('../../../extension/platform/side-panel.ts');
  expect(hasSidePanel()).toBe(false);
});
