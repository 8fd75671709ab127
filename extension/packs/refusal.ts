import type { Problem } from '../../src/compile/problem.ts';

/** Why a pack is not taken. The options page has words for each. */
export type RefusalReason =
  | 'no-pack'
  | 'newer'
  | 'broken-gzip'
  | 'not-text'
  | 'too-large'
  | 'bundled'
  | 'problems'
  | 'too-many'
  | 'storage-full'
  | 'no-storage'
  | 'failed';

/** A pack is not taken; nothing was changed. */
export class Refusal extends Error {
  readonly reason: RefusalReason;
  /** What is wrong in the file, line by line. */
  readonly problems: readonly Problem[];
  /** @param message what the browser said, where it said something */
  constructor(
    reason: RefusalReason,
    { message = reason, problems = [] }: { message?: string; problems?: readonly Problem[] } = {},
  ) {
    super(message);
    this.name = 'Refusal';
    this.reason = reason;
    this.problems = problems;
  }
}

/** Whatever went wrong, as a refusal. */
export function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const { name, message } = error instanceof Error || error instanceof DOMException ? error : new Error(String(error));
  if (name === 'QuotaExceededError') return new Refusal('storage-full', { message });
  // Firefox refuses its database in some private windows and where it keeps no history.
  if (name === 'InvalidStateError' || name === 'SecurityError') return new Refusal('no-storage', { message });
  return new Refusal('failed', { message });
}
