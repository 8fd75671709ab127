import { findDisputes } from './disputes/find-disputes.ts';
import type { Document } from './document.ts';
import type { Draft } from './facts.ts';
import { findIncidents } from './incidents/find-incidents.ts';
import { chooseLeads } from './leads.ts';
import { findNames } from './names/find-names.ts';
import { joinCopies } from './read/join-copies.ts';
import { findStatements } from './statements/find-statements.ts';

/** What is done to documents, in this order. */
export const STEPS = ['copies', 'names', 'incidents', 'statements', 'disputes', 'leads'] as const;
export type Step = (typeof STEPS)[number];

/**
 * Drafts a pack from documents: whom and what they name, what happened, who says what, and what contradicts what.
 * @param onStep told before each step, for long work
 */
export function draft(given: readonly Document[], onStep: (step: Step) => void = () => {}): Draft {
  onStep('copies');
  const documents = joinCopies(given);
  onStep('names');
  const names = findNames(documents);
  onStep('incidents');
  const entries = [...names, ...findIncidents(documents, names)];
  onStep('statements');
  const statements = findStatements(documents, entries);
  onStep('disputes');
  const disputes = findDisputes(statements, entries);
  onStep('leads');
  return { documents, entries, statements, disputes, leads: chooseLeads(entries, statements, disputes) };
}
