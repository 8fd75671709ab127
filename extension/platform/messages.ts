import type { Runtime } from 'webextension-polyfill';
import type { PageCalls, WorkerCalls } from '../../src/contract/messages.ts';
import { isRetired } from './lifetime.ts';
import browser from './own-browser.ts';

export type ParamsOf<Calls, Name extends keyof Calls> = Calls[Name] extends { params: infer Params } ? Params : never;
type ResultOf<Calls, Name extends keyof Calls> = Calls[Name] extends { result: infer Result } ? Result : never;

/** Who sent a message, as far as a handler may care. */
export interface Sender {
  /** The tab whose page it came from; absent where one of our own pages sent it. */
  tabId?: number;
  url?: string;
  /** Whether it came from a private window. */
  isPrivate: boolean;
  /** The page itself, which may be gone from the tab by now; where the browser has names for them. */
  documentId?: string;
}

/** One function per call of a table; throwing (or rejecting) answers with the error. */
export type Handlers<Calls> = {
  [Name in keyof Calls]: (
    params: ParamsOf<Calls, Name>,
    sender: Sender,
  ) => ResultOf<Calls, Name> | Promise<ResultOf<Calls, Name>>;
};

/** Whether the params of a call are what it takes; they come from outside and may be anything. */
export type Checks<Calls> = Record<keyof Calls, (params: Readonly<Record<string, unknown>>) => boolean>;

/** What crosses: errors as plain text, because not every browser can clone them. */
type Answer = { ok: true; result: unknown } | { ok: false; error: string };
interface Envelope {
  to: 'worker' | 'page';
  call: string;
  params: unknown;
}

/** How long to wait before each further try of a question that nobody took. Milliseconds. */
const AGAIN_AFTER = [100, 400, 1_500];

/**
 * Asks the worker, from a page of ours or from a content script; again where nobody takes the question, because a worker
 * that the browser is starting, or is just putting to sleep, does not hear.
 *
 * @throws what the handler threw, as an `Error` with its message; or the browser's own words if nobody ever listens.
 */
export async function send<Name extends keyof WorkerCalls>(
  call: Name,
  params: ParamsOf<WorkerCalls, Name>,
): Promise<ResultOf<WorkerCalls, Name>> {
  return open(await ask({ to: 'worker', call, params }), call);
}

/** Tells the worker something that needs no answer; never throws. Done when it was heard. */
export async function tell<Name extends keyof WorkerCalls>(
  call: Name,
  params: ParamsOf<WorkerCalls, Name>,
): Promise<void> {
  await ask({ to: 'worker', call, params }).catch(() => null);
}

async function ask(message: Envelope): Promise<unknown> {
  for (const wait of AGAIN_AFTER) {
    try {
      const answer: unknown = await browser.runtime.sendMessage(message);
      if (answer) return answer;
    } catch (error) {
      if (isRetired()) throw error;
    }
    await new Promise((done) => setTimeout(done, wait));
  }
  return browser.runtime.sendMessage(message);
}

/**
 * Asks the content script in the top frame of a tab.
 *
 * @throws what the handler threw, or the browser's own words where no content script runs there.
 */
export async function sendToPage<Name extends keyof PageCalls>(
  tabId: number,
  call: Name,
  params: ParamsOf<PageCalls, Name>,
): Promise<ResultOf<PageCalls, Name>> {
  const message: Envelope = { to: 'page', call, params };
  return open(await browser.tabs.sendMessage(tabId, message, { frameId: 0 }), call);
}

/** Answers what is asked of this page's content script, until `signal` aborts. */
export function listenAsPage(handlers: Handlers<PageCalls>, signal: AbortSignal): void {
  answerCalls({ to: 'page', handlers, checks: PAGE_CHECKS, signal });
}

// By hand, because the schema library would be a good part of the script that goes into every page.
const PAGE_CHECKS: Checks<PageCalls> = {
  readPage: () => true,
  readText: () => true,
  showMention: ({ index }) => Number.isSafeInteger(index) && Number(index) >= 0,
  stepMention: ({ by }) => by === 1 || by === -1,
  showSelection: () => true,
  readAnyway: () => true,
  leave: () => true,
};

const REPORTS = ['reportPage', 'reportVerdict'];

/** Calls `onReport` with the tab of every page that tells what it is; answers nothing. */
export function watchPageReports(onReport: (tabId: number) => void, signal: AbortSignal): void {
  const hear = (message: unknown, sender: Runtime.MessageSender) => {
    const isReport = isEnvelope(message, 'worker') && REPORTS.includes(message.call);
    if (isReport && sender.id === browser.runtime.id && sender.tab?.id !== undefined) onReport(sender.tab.id);
    return undefined;
  };
  hearMessages(hear, signal);
}

/** Answers the calls of one table, each only where its check lets its params in. */
export function answerCalls<Calls>(door: {
  to: Envelope['to'];
  handlers: Handlers<Calls>;
  checks: Checks<Calls>;
  signal?: AbortSignal;
}): void {
  // Whether a message is ours is said at once and the answer comes later: a listener that is itself asynchronous
  // would take every message of every other listener too.
  const hear = (message: unknown, sender: Runtime.MessageSender, reply: (answer: unknown) => void) => {
    const isOurs = sender.id === browser.runtime.id && isEnvelope(message, door.to);
    if (isOurs) answer(door, message, sender).then(reply);
    // The types know no listener that answers some messages only.
    return isOurs as true;
  };
  hearMessages(hear, door.signal);
}

function hearMessages(hear: Runtime.OnMessageListener, signal?: AbortSignal): void {
  browser.runtime.onMessage.addListener(hear);
  signal?.addEventListener('abort', () => {
    // After an update the browser's interface is gone, and the listener with it.
    if (!isRetired()) browser.runtime.onMessage.removeListener(hear);
  });
}

async function answer<Calls>(
  { handlers, checks }: { handlers: Handlers<Calls>; checks: Checks<Calls> },
  { call: name, params }: Envelope,
  sender: Runtime.MessageSender,
): Promise<Answer> {
  try {
    if (!Object.hasOwn(checks, name)) throw new Error(`Nobody answers “${name}”. Reload the page.`);
    const call = name as keyof Calls;
    const isSound = typeof params === 'object' && params !== null && checks[call](params as Record<string, unknown>);
    if (!isSound) throw new Error(`“${name}” was asked in a form that it does not take`);
    const { tab, url, documentId } = sender as Runtime.MessageSender & Pick<Sender, 'documentId'>;
    const from: Sender = { tabId: tab?.id, url, documentId, isPrivate: tab?.incognito ?? false };
    return { ok: true, result: await handlers[call](params as ParamsOf<Calls, keyof Calls>, from) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function open<Result>(answer: unknown, call: string): Result {
  const { ok, result, error } = (answer ?? {}) as { ok?: boolean; result?: Result; error?: string };
  if (!ok) throw new Error(error ?? `“${call}” was not answered`);
  return result as Result;
}

function isEnvelope(message: unknown, to: Envelope['to']): message is Envelope {
  const envelope = (message ?? {}) as Partial<Envelope>;
  return envelope.to === to && typeof envelope.call === 'string';
}
