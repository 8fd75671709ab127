import * as v from 'valibot';
import type { WorkerCalls } from '../../src/contract/messages.ts';
import { workerSchemas } from './message-schemas.ts';
import { answerCalls, type Checks, type Handlers } from './messages.ts';

const fits = (schema: v.GenericSchema) => (params: unknown) => v.is(schema, params);

const CHECKS: Checks<WorkerCalls> = {
  readArticle: fits(workerSchemas.readArticle),
  readCard: fits(workerSchemas.readCard),
  search: fits(workerSchemas.search),
  listPacks: fits(workerSchemas.listPacks),
  logLookUp: fits(workerSchemas.logLookUp),
  switchSource: fits(workerSchemas.switchSource),
  openPanel: fits(workerSchemas.openPanel),
  styleInside: fits(workerSchemas.styleInside),
  reportVerdict: fits(workerSchemas.reportVerdict),
  reportPage: fits(workerSchemas.reportPage),
};

/** Answers what is asked of the worker, until `signal` aborts. */
export function listen(handlers: Handlers<WorkerCalls>, signal?: AbortSignal): void {
  answerCalls({ to: 'worker', handlers, checks: CHECKS, signal });
}
