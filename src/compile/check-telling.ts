import type { Entry } from '../contract/entry.ts';
import type { Source } from '../contract/source.ts';
import { normalize } from '../text/normalize.ts';
import { checkLeads } from './check-leads.ts';
import { checkMeeting } from './check-meeting.ts';
import type { Locate, Place } from './check-references.ts';
import type { Path, Problem } from './problem.ts';

/** A description that has to stand alone is at least so long, in UTF-16 code units. */
const SAYS_ENOUGH = 60;

type Note = (path: Path, message: string, mend: string) => void;

/**
 * Checks how a pack tells what it knows: what each card opens with, when something was, who contradicts a denial, where sides meet, what an entry is,
 * where a source is found again. Name lists, which tell nothing, are left alone.
 * @param pack whose references `checkReferences` has checked
 * @returns `problems`: a lead that breaks its promise; `warnings`: what readers will miss, though the pack can be used as it is
 */
export function checkTelling(
  { sources, entries }: { sources: readonly Source[]; entries: readonly Entry[] },
  locate: Locate,
): { problems: Problem[]; warnings: Problem[] } {
  if (entries.every((entry) => entry.claims.length === 0)) return { problems: [], warnings: [] };
  const { problems, warnings } = checkLeads(entries, locate);
  const noteIn =
    (place: Omit<Place, 'path'>): Note =>
    (path, message, mend) =>
      warnings.push({ ...locate({ ...place, path }), message, mend });
  const disputed = new Set(entries.flatMap((entry) => entry.disputes.flatMap((dispute) => dispute.claims)));
  sources.forEach((source, index) => {
    checkSource(source, noteIn({ in: 'sources', index }));
  });
  entries.forEach((entry, index) => {
    const note = noteIn({ in: 'entries', index });
    checkClaims(entry, disputed, note);
    checkDescription(entry, note);
  });
  warnings.push(...checkMeeting(entries, locate));
  return { problems, warnings };
}

function checkSource({ short, description }: Source, note: Note): void {
  if (short === undefined) {
    note(['id'], 'short is missing', 'add short: a name that fits beside a statement, such as "Report, Dec 2025"');
  }
  if (description === undefined) {
    const mend = 'add description: what kind of text it is, on what, how it opens, who published it as far as known';
    note(['id'], 'description is missing', mend);
  }
}

function checkClaims({ claims }: Entry, disputed: ReadonlySet<string>, note: Note): void {
  claims.forEach(({ id, date, saidOn, status }, i) => {
    if (date === undefined && saidOn === undefined) {
      const mend = 'add date (of the event) or saidOn (of the saying), at least a bound: {by: …} or {after: …}';
      note(['claims', i, 'id'], `claim "${id}" has no date`, mend);
    }
    if (status === 'denied' && !disputed.has(id)) {
      const mend = 'add a dispute with this claim and the one that it denies';
      note(['claims', i, 'status'], `claim "${id}" denies something that no dispute sets beside it`, mend);
    }
  });
}

function checkDescription({ name, description, claims }: Entry, note: Note): void {
  if (description !== undefined && ` ${normalize(description)} `.includes(` ${normalize(name)} `)) {
    note(
      ['description'],
      'the description repeats the name',
      'say what it is in other words: the name stands above it',
    );
  }
  if (claims.length === 0 && (description ?? '').length < SAYS_ENOUGH) {
    const mend = `say what a reader needs and why the sources bring it up, in ${SAYS_ENOUGH} characters or more; or make it a form of another entry`;
    const path = description === undefined ? ['id'] : ['description'];
    note(path, 'the entry has no claim of its own, and its description says too little', mend);
  }
}
