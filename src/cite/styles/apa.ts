import { link, type Rich, stopped } from '../runs.ts';
import type { Author, Work, WorkDate } from '../work.ts';
import { joined, monthName, type Style, sayNumbers } from './style.ts';

/**
 * The Publication Manual of the American Psychological Association, 7th edition: a page on a news website (10.16), without
 * an author its title takes the author's place (9.12); a date that is worked out is “ca.” (9.14); no date is “n.d.”.
 */
export const apa: Style = { reference, inText, listTitle: 'References' };

/** More authors than this are cut to the first and “et al.” in the text (8.17). */
const NAMED_IN_TEXT = 2;
/** More than this are cut in the list, to the first nineteen and the last (9.8). */
const MOST_LISTED = 20;

function reference({ title, authors, publisher, date, url }: Work): Rich {
  const when = `(${sayDate(date)}).`;
  const named = { text: stopped(title), italic: true as const };
  const head: Rich = authors.length > 0 ? [`${stopped(sayAuthors(authors))} ${when} `, named] : [named, ` ${when}`];
  return [...head, ...(publisher ? [` ${stopped(publisher)}`] : []), ...(url ? [' ', link(url)] : [])];
}

function inText({ title, authors, date }: Work, locator: readonly number[]): Rich {
  const who = authors.length > 0 ? sayFamilies(authors) : { text: title, italic: true as const };
  const year = date ? `${date.isInferred ? 'ca. ' : ''}${date.year}` : 'n.d.';
  return ['(', who, `, ${year}, ${locator.length > 1 ? 'paras.' : 'para.'} ${sayNumbers(locator)})`];
}

function sayDate(date: WorkDate | undefined): string {
  if (!date) return 'n.d.';
  const { year, month, day, isInferred } = date;
  const rest = month ? `, ${monthName(month)}${day ? ` ${day}` : ''}` : '';
  return `${isInferred ? 'ca. ' : ''}${year}${rest}`;
}

function sayAuthors(authors: readonly Author[]): string {
  const names = authors.map((author) => ('literal' in author ? author.literal : inverted(author)));
  if (names.length > MOST_LISTED) return `${names.slice(0, MOST_LISTED - 1).join(', ')}, . . . ${names.at(-1)}`;
  return joined(names, { between: ', ', last: ', & ' });
}

const inverted = ({ family, given }: { family: string; given: string }): string => `${family}, ${initialsOf(given)}`;

/** “Jean-Luc Ann” → “J.-L. A.” */
const initialsOf = (given: string): string =>
  given
    .split(/\s+/)
    .map((name) =>
      name
        .split('-')
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');

function sayFamilies(authors: readonly Author[]): string {
  const names = authors.map((author) => ('literal' in author ? author.literal : author.family));
  return names.length > NAMED_IN_TEXT ? `${names[0]} et al.` : names.join(' & ');
}
