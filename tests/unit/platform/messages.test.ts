import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { stubBrowser } from './fake-browser.ts';

describe('messages', () => {
  let fake: ReturnType<typeof stubBrowser>;
  let stop: AbortController;
  const load = async () => ({
    ...(await import('../../../extension/platform/messages.ts')),
    ...(await import('../../../extension/platform/listen.ts')),
  });
  const handlers = {
    readArticle: () => ({ mentions: [], entries: [], cards: [] }),
    readCard: () => null,
    search: ({ query }: { query: string }) => [{ pack: 'p', entry: query, name: query, kind: 'topic' as const }],
    listPacks: () => {
      throw new Error('The pack is damaged');
    },
    reportVerdict: () => null,
    reportPage: () => null,
    styleInside: () => null,
    switchSource: () => null,
    openPanel: () => null,
    logLookUp: () => null,
  };

  beforeEach(() => {
    fake = stubBrowser();
    stop = new AbortController();
    vi.resetModules();
  });
  afterEach(() => {
    stop.abort();
    vi.unstubAllGlobals();
  });

  test('bring the answer, of its own call', async () => {
    const { send, listen } = await load();
    listen(handlers, stop.signal);
    expect(await send('search', { query: 'x', limit: 3 })).toEqual([
      { pack: 'p', entry: 'x', name: 'x', kind: 'topic' },
    ]);
    expect(await send('readCard', { pack: '__proto__', entry: 'constructor' })).toBeNull();
  });

  test('bring what a handler threw, in its words', async () => {
    const { send, listen } = await load();
    listen(handlers, stop.signal);
    await expect(send('listPacks', {})).rejects.toThrow('The pack is damaged');
  });

  test('that nobody takes are sent again: the worker may only be starting', async () => {
    const { send, listen } = await load();
    const asked = send('readCard', { pack: 'p', entry: 'e' });
    setTimeout(() => listen(handlers, stop.signal), 250);
    expect(await asked).toBeNull();
  });

  test('that somebody else lets pass without a word are sent again', async () => {
    const { send, listen } = await load();
    fake.runtime.sendMessage = async () => undefined;
    const asked = send('readCard', { pack: 'p', entry: 'e' });
    await Promise.resolve();
    fake.runtime.sendMessage = (message) => fake.sendAs(message);
    listen(handlers, stop.signal);
    expect(await asked).toBeNull();
  });

  test('that nobody ever takes end with the browser’s words, at once where the extension is gone', async () => {
    const { send } = await load();
    vi.useFakeTimers();
    try {
      const refused = expect(send('listPacks', {})).rejects.toThrow('Receiving end');
      await vi.runAllTimersAsync();
      await refused;
    } finally {
      vi.useRealTimers();
    }
    fake.runtime.id = '';
    const sendMessage = vi.spyOn(fake.runtime, 'sendMessage');
    await expect(send('listPacks', {})).rejects.toThrow('Receiving end');
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  test('that were answered are sent once', async () => {
    const { send, listen } = await load();
    const listPacks = vi.fn(handlers.listPacks);
    listen({ ...handlers, listPacks }, stop.signal);
    await expect(send('listPacks', {})).rejects.toThrow('The pack is damaged');
    expect(listPacks).toHaveBeenCalledOnce();
  });

  test.each([
    ['no params', undefined],
    ['params of another call', { pack: 'p', entry: 'e' }],
    ['a number for a text', { query: 5, limit: 3 }],
    ['a limit beyond reason', { query: 'x', limit: 1e9 }],
    ['more than it takes', { query: 'x', limit: 3, extra: true }],
    ['a text beyond reason', { query: 'x'.repeat(10_000), limit: 3 }],
  ])('with %s do not pass the door', async (_what, params) => {
    const { send, listen } = await load();
    listen(handlers, stop.signal);
    await expect(send('search', params as never)).rejects.toThrow('in a form that it does not take');
  });

  test('for calls that there are not say so, prototypes’ names too', async () => {
    const { send, listen } = await load();
    listen(handlers, stop.signal);
    for (const call of ['toString', '__proto__', 'nothing']) {
      await expect(send(call as never, {} as never)).rejects.toThrow(`Nobody answers “${call}”`);
    }
  });

  test('of other extensions, and of other doors, are not taken at all', async () => {
    const { listen, sendToPage } = await load();
    listen(handlers, stop.signal);
    const message = { to: 'worker', call: 'search', params: { query: 'x', limit: 1 } };
    await expect(fake.sendAs(message, { id: 'another extension' })).rejects.toThrow('Receiving end');
    await expect(fake.sendAs('hello')).rejects.toThrow('Receiving end');
    await expect(fake.sendAs(null)).rejects.toThrow('Receiving end');
    await expect(sendToPage(1, 'readPage', {})).rejects.toThrow('Receiving end');
  });

  test('to a page are checked there too, and end with its signal', async () => {
    const { listenAsPage, sendToPage } = await load();
    const shown: number[] = [];
    const page = {
      readPage: () => ({
        state: 'marked' as const,
        host: '',
        title: '',
        blocks: [],
        mentions: [],
        entries: [],
        cards: [],
      }),
      readText: () => null,
      showMention: ({ index }: { index: number }) => {
        shown.push(index);
        return null;
      },
      stepMention: () => null,
      showSelection: () => false,
      readAnyway: () => null,
      leave: () => null,
    };
    listenAsPage(page, stop.signal);
    await sendToPage(1, 'showMention', { index: 2 });
    await expect(sendToPage(1, 'showMention', { index: -1 })).rejects.toThrow('form');
    await expect(sendToPage(1, 'stepMention', { by: 2 as never })).rejects.toThrow('form');
    expect(shown).toEqual([2]);
    stop.abort();
    await expect(sendToPage(1, 'showMention', { index: 2 })).rejects.toThrow('Receiving end');
  });
});
