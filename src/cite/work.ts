import type { SourceSummary } from '../contract/card.ts';

/** Who wrote a work: a person, or a body that has one name only. */
export type Author = { family: string; given: string } | { literal: string };

/** A date as far as it is known. */
export interface WorkDate {
  year: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
  /** Worked out and not stated by the work itself. */
  isInferred: boolean;
}

/** What a citation says of a source. */
export interface Work {
  id: string;
  title: string;
  authors: readonly Author[];
  /** Left out where it is not known. */
  publisher?: string;
  date?: WorkDate;
  url?: string;
}

/** A source as a work that can be cited. Names are parted at a comma only, for where a name parts is not known from its words. */
export function workOf(source: SourceSummary): Work {
  const { id, title, url } = source;
  const work: Work = { id, title, authors: (source.authors ?? []).map(authorOf) };
  if (source.publisherBasis !== 'unknown') work.publisher = source.publisher;
  if (source.date) work.date = { ...partsOf(source.date), isInferred: source.dateBasis === 'inferred' };
  if (url) work.url = url;
  return work;
}

function authorOf(name: string): Author {
  const [family, given] = name.split(/,\s*(.*)/s);
  return family && given ? { family, given } : { literal: name };
}

/** @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
function partsOf(date: string): Pick<WorkDate, 'year' | 'month' | 'day'> {
  const [year = 0, month, day] = date.split('-').map(Number);
  return { year, ...(month && { month }), ...(day && { day }) };
}
