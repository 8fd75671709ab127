import * as v from 'valibot';
import { LIMITS } from '../../src/contract/limits.ts';
import { BLOCK_ROLES } from '../../src/contract/mention.ts';
import type { WorkerCalls } from '../../src/contract/messages.ts';
import type { ParamsOf } from './messages.ts';

type Schemas<Calls> = { [Name in keyof Calls]: v.GenericSchema<ParamsOf<Calls, Name>> };

/** Generous bounds: a page that goes beyond them is not an article, and must not fill the worker's memory. */
const MOST_BLOCKS = 200_000;
const LONGEST_BLOCK = LIMITS.blockLength;
const LONGEST_TITLE = 1_000;
const MOST_MENTIONS = 10_000_000;

const none = v.strictObject({});
const id = v.pipe(v.string(), v.maxLength(LIMITS.id));
const entryRef = v.strictObject({ pack: id, entry: id });
const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

/** What the worker lets in. Content scripts live in processes that run strangers' pages, so nothing is taken on trust. */
export const workerSchemas: Schemas<WorkerCalls> = {
  readArticle: v.strictObject({
    blocks: v.pipe(
      v.array(v.strictObject({ text: v.pipe(v.string(), v.maxLength(LONGEST_BLOCK)), role: v.picklist(BLOCK_ROLES) })),
      v.maxLength(MOST_BLOCKS),
    ),
  }),
  readCard: entryRef,
  search: v.strictObject({ query: v.pipe(v.string(), v.maxLength(1_000)), limit: count(1_000) }),
  listPacks: none,
  logLookUp: v.strictObject({ ...entryRef.entries, title: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)) }),
  switchSource: v.strictObject({ pack: id, source: id, on: v.boolean() }),
  openPanel: entryRef,
  styleInside: none,
  reportVerdict: v.strictObject({ article: v.boolean() }),
  reportPage: v.strictObject({
    state: v.picklist(['marked', 'no-names', 'not-article', 'site-off', 'not-listed', 'paused', 'budget-reached']),
    mentions: count(MOST_MENTIONS),
  }),
};
