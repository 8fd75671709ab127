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

/** Nobody reads more; a hostile pack may have millions. */
const MOST = 1_000;

/** What the records of a pack are called. */
interface Known {
  sources: Map<string, Source>;
  /** By id, the place in the pack. */
  entries: Map<string, number>;
  /** By id, the entries whose cards show it. */
  claims: Map<string, Set<string>>;
  /** Records that exist but could not be read. */
  unread: ReadonlySet<string>;
}

/**
 * Checks what no record can know alone: ids are unique, and what is pointed at exists.
 * @param pack records that each fit their schema
 * @param options `locate`; `unread`: ids of records that exist but could not be read, so that nothing dangles for that
 * @returns the problems, a thousand at most
 */
export function checkReferences(
  pack: { sources: Source[]; entries: Iterable<Entry> },
  options: { locate: Locate; unread?: ReadonlySet<string> },
): Problem[] {
  const { locate, unread = new Set() } = options;
  const problems: Problem[] = [];
  const report: Report = (place, message, mend) => {
    if (problems.length < MOST) problems.push({ ...locate(place), message, mend });
  };
  const known = checkUnique(pack, { locate, report });
  let index = 0;
  for (const entry of pack.entries) {
    const number = index++;
    checkEntry(entry, {
      known: { ...known, unread },
      report,
      at: (...path) => ({ in: 'entries', index: number, path }),
    });
  }
  return problems;
}

/** Notes what all records are called, and reports what is called like another. */
function checkUnique(
  { sources, entries }: { sources: Source[]; entries: Iterable<Entry> },
  { locate, report }: { locate: Locate; report: Report },
): Omit<Known, 'unread'> {
  const again = (what: string, id: string, { first, place }: { first: Place; place: Place }) => {
    const { file, line } = locate(first);
    report(place, `duplicate ${what} id "${id}"`, `give it another id: the first one is in ${file}, line ${line}`);
  };
  const known = {
    sources: new Map<string, Source>(),
    entries: new Map<string, number>(),
    claims: new Map<string, Set<string>>(),
  };
  const sourcePlaces = new Map<string, Place>();
  const [claimPlaces, disputePlaces] = [new Map<string, Place>(), new Map<string, Place>()];
  const expectNew = (places: Map<string, Place>, what: string, { id, place }: { id: string; place: Place }) => {
    const first = places.get(id);
    if (first) again(what, id, { first, place });
    else places.set(id, place);
  };
  sources.forEach((source, index) => {
    known.sources.set(source.id, source);
    expectNew(sourcePlaces, 'source', { id: source.id, place: { in: 'sources', index, path: ['id'] } });
  });
  let next = 0;
  for (const { id, claims, disputes } of entries) {
    const index = next++;
    const at = (...path: Path): Place => ({ in: 'entries', index, path });
    // Of entries the number alone is kept: a pack may have a million.
    const first = known.entries.get(id);
    if (first === undefined) known.entries.set(id, index);
    else again('entry', id, { first: { in: 'entries', index: first, path: ['id'] }, place: at('id') });
    claims.forEach((claim, i) => {
      known.claims.set(claim.id, new Set([id, ...claim.about]));
      expectNew(claimPlaces, 'claim', { id: claim.id, place: at('claims', i, 'id') });
    });
    disputes.forEach((dispute, i) => {
      expectNew(disputePlaces, 'dispute', { id: dispute.id, place: at('disputes', i, 'id') });
    });
  }
  return known;
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
