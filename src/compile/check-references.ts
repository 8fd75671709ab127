import type { Entry } from '../contract/entry.ts';
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
  const { locate, unread } = options;
  const problems: Problem[] = [];
  const report = (place: Place, message: string, mend: string) => problems.push({ ...locate(place), message, mend });
  const unique = (what: string) => {
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

  const newSource = unique('source');
  const sources = new Map<string, Source>();
  pack.sources.forEach((source, index) => {
    newSource(source.id, { in: 'sources', index, path: ['id'] });
    sources.set(source.id, source);
  });

  const [newEntry, newClaim, newDispute] = [unique('entry'), unique('claim'), unique('dispute')];
  const entries = new Set<string>();
  const claims = new Set<string>();
  pack.entries.forEach((entry, index) => {
    newEntry(entry.id, { in: 'entries', index, path: ['id'] });
    entries.add(entry.id);
    entry.claims.forEach((claim, at) => {
      newClaim(claim.id, { in: 'entries', index, path: ['claims', at, 'id'] });
      claims.add(claim.id);
    });
    entry.disputes.forEach((dispute, at) => {
      newDispute(dispute.id, { in: 'entries', index, path: ['disputes', at, 'id'] });
    });
  });

  pack.entries.forEach((entry, index) => {
    const at = (...path: Path): Place => ({ in: 'entries', index, path });
    const mustName = (known: { has(id: string): boolean }, what: string, id: string, place: Place) => {
      if (known.has(id) || unread?.has(id)) return;
      report(
        place,
        `${nameOf(place.path)} points at ${what} "${id}", which does not exist`,
        `correct the id, add the ${what}, or remove the reference`,
      );
    };
    entry.sources.forEach((id, i) => {
      mustName(sources, 'source', id, at('sources', i));
    });
    entry.related.forEach((id, i) => {
      mustName(entries, 'entry', id, at('related', i));
      if (id === entry.id) report(at('related', i), `"${id}" is related to itself`, 'remove it from related');
    });
    entry.claims.forEach((claim, c) => {
      mustName(sources, 'source', claim.source, at('claims', c, 'source'));
      claim.about.forEach((id, i) => {
        mustName(entries, 'entry', id, at('claims', c, 'about', i));
        if (id === entry.id) report(at('claims', c, 'about', i), `"${id}" is its own entry`, 'remove it from about');
      });
      const paragraphs = sources.get(claim.source)?.paragraphs.length ?? 0;
      claim.locator.forEach((paragraph, i) => {
        if (paragraphs === 0 || paragraph <= paragraphs) return;
        report(
          at('claims', c, 'locator', i),
          `paragraph ${paragraph} does not exist: source "${claim.source}" has ${paragraphs}`,
          `write the paragraph that says it, 1 to ${paragraphs}`,
        );
      });
    });
    entry.disputes.forEach((dispute, d) => {
      dispute.claims.forEach((id, i) => {
        mustName(claims, 'claim', id, at('disputes', d, 'claims', i));
        if (dispute.claims.indexOf(id) === i) return;
        report(at('disputes', d, 'claims', i), `claim "${id}" is listed twice in one dispute`, 'list each side once');
      });
    });
  });
  return problems;
}
