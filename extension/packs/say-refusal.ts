import { type MessageKey, t } from '../platform/words.ts';
import type { Refusal, RefusalReason } from './refusal.ts';

const WORDS: Readonly<Record<RefusalReason, MessageKey>> = {
  'no-pack': 'packRefusedNoPack',
  newer: 'packRefusedNewer',
  'broken-gzip': 'packRefusedBroken',
  'not-text': 'packRefusedNotText',
  'too-large': 'packRefusedTooLarge',
  bundled: 'packRefusedBundled',
  problems: 'packRefusedProblems',
  'too-many': 'readingTooMany',
  'storage-full': 'packRefusedFull',
  'no-storage': 'packRefusedNoStorage',
  failed: 'packRefusedFailed',
};

/** Why something was not taken, and what to do, in the reader's language. */
export const sayRefusal = ({ reason, message }: Refusal): string => t(WORDS[reason], message);
