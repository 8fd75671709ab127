import type { Document } from '../document.ts';
import type { DraftEntry } from '../facts.ts';
import { findDepartments } from './departments.ts';
import { toEntries } from './entries.ts';
import { judgeNames } from './facts-of-names.ts';
import { groupNames } from './group.ts';
import { namesOfLands } from './lands.ts';
import { findWritten } from './names.ts';
import { readPassages } from './passages.ts';
import { sweepHeadlines } from './sweep.ts';
import { readUsage } from './usage.ts';

/**
 * Finds what documents name: people, organizations, places and topics, one entry each with every written form across documents. The order
 * of the documents makes no difference but to the numbers in `mentions`.
 */
export function findNames(documents: readonly Document[]): DraftEntry[] {
  const passages = readPassages(documents);
  const usage = readUsage(passages);
  const names = judgeNames(passages, sweepHeadlines(passages, usage, findWritten(passages, usage)));
  const groups = groupNames(passages, names);
  return toEntries(passages, groups, { lands: namesOfLands(), departments: findDepartments(passages, groups) });
}
