import type { Claim } from '../../../src/contract/entry.ts';
import type { Genre } from '../../../src/contract/kind.ts';
import type { Words } from './words.ts';

const BY_NOBODY = { alleged: 'cardAlleged', denied: 'cardDenied', found: 'cardFound', opinion: 'cardView' } as const;
const BY_SOMEBODY = {
  reported: 'cardReportedBy',
  alleged: 'cardAllegedBy',
  denied: 'cardDeniedBy',
  found: 'cardFoundBy',
  opinion: 'cardViewBy',
} as const;
const TELLERS = { report: 'cardReport', analysis: 'cardAnalysis', opinion: 'cardOpinion' } as const;

/** A claim, and what kind of document it is in, where that is known. */
type Told = Pick<Claim, 'by' | 'status'> & { genre?: Genre };

/** What stands before a claim: how sure, and who says so. “Denied by Pete Hegseth”, “Alleged by …, unproven”; “News report” where nobody is quoted. */
export function sayLead(t: Words, { by, status, genre }: Told): string {
  if (by) return t(BY_SOMEBODY[status], by);
  if (status !== 'reported') return t(BY_NOBODY[status]);
  return t(genre ? TELLERS[genre] : 'cardReported');
}

/**
 * The same, without the speaker where the claim itself begins with them: “Denied: Hegseth denied …”, and not “Denied by Pete
 * Hegseth: Hegseth denied …”. What is merely said keeps its speaker, or it would read as what the source itself tells.
 */
export function sayShortLead(t: Words, told: Told & Pick<Claim, 'text'>): string {
  const isSaid = told.status !== 'reported' && beginsWithSpeaker(told);
  return sayLead(t, isSaid ? { ...told, by: undefined } : told);
}

/** “Representative Vindman asked”: one word may come before the name. */
const MOST_TITLES = 1;

/**
 * Whether a claim's first words are its speaker, by the whole name or, of a name in capitals, by its end: “Hegseth denied” of “Pete
 * Hegseth”; but not “Hegseth’s phone”, and not “JSOC” of “sources within JSOC”.
 */
function beginsWithSpeaker({ by = '', text }: Pick<Claim, 'by' | 'text'>): boolean {
  const words = by.split(/\s+/);
  const opening = text
    .toLowerCase()
    .split(/\s+/)
    .slice(0, words.length + MOST_TITLES);
  const shortest = words.every((word) => word !== word.toLowerCase()) ? 1 : words.length;
  for (let length = words.length; length >= shortest; length--) {
    const name = words.slice(-length).join(' ').toLowerCase();
    const places = [...opening.keys()].slice(0, MOST_TITLES + 1);
    if (name && places.some((at) => opening.slice(at, at + length).join(' ') === name)) return true;
  }
  return false;
}
