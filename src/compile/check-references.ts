import { type Claim, type Entry, sidesOf } from '../contract/entry.ts';
import type { Source } from '../contract/source.ts';
import { nameOf, type Path, type Problem } from './problem.ts';

/** A record's place in a pack, and a place inside it. */
export interface Place {
  in: 'sources' | 'entries';
  index: number;
  path: Path;
}

/** Tells the file and line of a place. */
export type Locate = (place: Place) => { file: string; line: number };

/** Notes what is wrong at a place, and how to mend it. */
type Report = (place: Place, message: string, mend: string) => void;

/** What the records of a pack are called. */
interface Known {
  sources: Map<string, Source>;
  entries: Set<string>;
  /** By id, the entries whose cards show it. */
  claims: Map<string, Set<string>>;
  /** Records that exist but could not be read. */
  unread: ReadonlySet<string>;
}

/**
 * Checks what no record can know alone: ids are unique, and what is pointed at exists.
 * @param pack records that each fit their schema
 * @param options `locate`; `unread`: ids of records that exist but could not be read, so that nothing dangles for that
 * @returns every problem, in the pack's order
 */
export function checkReferences(
  pack: { sources: Source[]; entries: Entry[] },
  options: { locate: Locate; unread?: ReadonlySet<string> },
): Problem[] {
  const { locate, unread = new Set() } = options;
  const problems: Problem[] = [];
  const report: Report = (place, message, mend) => problems.push({ ...locate(place), message, mend });
  checkUnique(pack, { locate, report });
  const known: Known = {
    sources: new Map(pack.sources.map((source) => [source.id, source])),
    entries: new Set(pack.entries.map((entry) => entry.id)),
    claims: new Map(
      pack.entries.flatMap((entry) =>
        entry.claims.map((claim): [string, Set<string>] => [claim.id, new Set([entry.id, ...claim.about])]),
      ),
    ),
    unread,
  };
  pack.entries.forEach((entry, index) => {
    checkEntry(entry, { known, report, at: (...path) => ({ in: 'entries', index, path }) });
  });
  return problems;
}

function checkUnique(
  { sources, entries }: { sources: Source[]; entries: Entry[] },
  { locate, report }: { locate: Locate; report: Report },
): void {
  const expectNew = (what: string) => {
    const first = new Map<string, Place>();
    return (id: string, place: Place) => {
      const other = first.get(id);
      if (!other) first.set(id, place);
      else {
        const { file, line } = locate(other);
        report(place, `duplicate ${what} id "${id}"`, `give it another id: the first one is in ${file}, line ${line}`);
      }
    };
  };
  const newSource = expectNew('source');
  sources.forEach((source, index) => {
    newSource(source.id, { in: 'sources', index, path: ['id'] });
  });
  const [newEntry, newClaim, newDispute] = [expectNew('entry'), expectNew('claim'), expectNew('dispute')];
  entries.forEach((entry, index) => {
    newEntry(entry.id, { in: 'entries', index, path: ['id'] });
    entry.claims.forEach((claim, i) => {
      newClaim(claim.id, { in: 'entries', index, path: ['claims', i, 'id'] });
    });
    entry.disputes.forEach((dispute, i) => {
      newDispute(dispute.id, { in: 'entries', index, path: ['disputes', i, 'id'] });
    });
  });
}

interface Checking {
  known: Known;
  report: Report;
  at: (...path: Path) => Place;
}

function checkEntry(entry: Entry, checking: Checking): void {
  const { known, report, at } = checking;
  const mustName = (what: 'source' | 'entry' | 'claim', id: string, place: Place) => {
    const all = { source: known.sources, entry: known.entries, claim: known.claims }[what];
    if (all.has(id) || known.unread.has(id)) return;
    const mend = `correct the id, add the ${what}, or remove the reference`;
    report(place, `${nameOf(place.path)} points at ${what} "${id}", which does not exist`, mend);
  };
  entry.sources.forEach((id, i) => {
    mustName('source', id, at('sources', i));
  });
  entry.related.forEach((id, i) => {
    mustName('entry', id, at('related', i));
    if (id === entry.id) report(at('related', i), `"${id}" is related to itself`, 'remove it from related');
  });
  for (const slot of ['target', 'who', 'where'] as const) {
    entry.event?.[slot].forEach((filler, i) => {
      if (typeof filler !== 'string') mustName('entry', filler.entry, at('event', slot, i, 'entry'));
    });
  }
  entry.claims.forEach((claim, c) => {
    mustName('source', claim.source, at('claims', c, 'source'));
    claim.about.forEach((id, i) => {
      mustName('entry', id, at('claims', c, 'about', i));
      if (id === entry.id) report(at('claims', c, 'about', i), `"${id}" is its own entry`, 'remove it from about');
    });
    checkLocator(claim, { ...checking, at: (...path) => at('claims', c, ...path) });
  });
  checkLead(entry, checking);
  entry.disputes.forEach((dispute, d) => {
    dispute.claims.forEach((id, i) => {
      const place = at('disputes', d, 'claims', i);
      mustName('claim', id, place);
      if (dispute.claims.indexOf(id) < i) {
        report(place, `claim "${id}" is listed twice in one dispute`, 'list each side once');
      }
    });
    const { claims, against = [] } = dispute;
    against.forEach((id, i) => {
      if (claims.includes(id)) return;
      report(
        at('disputes', d, 'against', i),
        `"${id}" is no claim of this dispute`,
        'list it under claims, or remove it',
      );
    });
    if (dispute.against && sidesOf(dispute).some((side) => side.length === 0)) {
      report(
        at('disputes', d, 'against'),
        'all claims are on one side',
        'list under against those of the other side alone',
      );
    }
  });
}

/** A lead names claims of its own card, each once. */
function checkLead({ id, lead = [] }: Entry, { known, report, at }: Checking): void {
  lead.forEach((claim, i) => {
    const shownBy = known.claims.get(claim);
    if (lead.indexOf(claim) < i) {
      report(at('lead', i), `claim "${claim}" is twice in the card's first view`, 'name each claim of the lead once');
    } else if (!shownBy && !known.unread.has(claim)) {
      const mend = 'correct the id, add the claim, or remove it from lead';
      report(at('lead', i), `lead[${i}] points at claim "${claim}", which does not exist`, mend);
    } else if (shownBy && !shownBy.has(id)) {
      const mend = `add ${id} to the claim's about, or lead with another`;
      report(at('lead', i), `lead[${i}] is claim "${claim}", which this entry's card does not show`, mend);
    }
  });
}

/** Sources of name lists have no paragraphs; then any number will do. */
function checkLocator({ source, locator }: Claim, { known, report, at }: Checking): void {
  const count = known.sources.get(source)?.paragraphs.length ?? 0;
  locator.forEach((paragraph, i) => {
    if (count === 0 || paragraph <= count) return;
    const message = `paragraph ${paragraph} does not exist: source "${source}" has ${count}`;
    report(at('locator', i), message, `write the paragraph that says it, 1 to ${count}`);
  });
}
