import { link, quoted, type Rich, stopped } from '../runs.ts';
import type { Author, Work, WorkDate } from '../work.ts';
import { monthName, type Style, sayNumbers } from './style.ts';

/**
 * The MLA Handbook, 9th edition: author, “title,” container in italics, day month year, address (5.2–5.96); months of more
 * than four letters are shortened (appendix 1); a date that is worked out is “circa”; what is not known is left out.
 */
export const mla: Style = { reference, inText, listTitle: 'Works Cited' };

/** Three authors or more are the first and “et al.” (5.8). */
const MOST_NAMED = 2;

function reference({ title, authors, publisher, date, url }: Work): Rich {
  const who = authors.length > 0 ? [`${stopped(sayAuthors(authors))} `] : [];
  const parts: Rich[] = [
    ...(publisher ? [[{ text: publisher, italic: true as const }]] : []),
    ...(date ? [[sayDate(date)]] : []),
    ...(url ? [[link(url)]] : []),
  ];
  const rest = parts.flatMap((part, i) => [i > 0 ? ', ' : ' ', ...part]);
  return [...who, quoted(stopped(title)), ...rest, ...(rest.length > 0 ? ['.'] : [])];
}

function inText({ title, authors }: Work, locator: readonly number[]): Rich {
  const where = `${locator.length > 1 ? 'pars.' : 'par.'} ${sayNumbers(locator)})`;
  // A comma stands before a number that has a word of its own (6.20), within the quotation marks of a title.
  return authors.length > 0 ? [`(${sayFamilies(authors)}, ${where}`] : [`(${quoted(`${title},`)} ${where}`];
}

function sayDate({ year, month, day, isInferred }: WorkDate): string {
  const parts = [isInferred ? 'circa' : undefined, day, month && shortMonth(month), year];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** May, June and July stay; September is “Sept.”, the others have three letters. */
function shortMonth(month: number): string {
  const name = monthName(month);
  if (name.length <= 4) return name;
  return `${name.slice(0, name === 'September' ? 4 : 3)}.`;
}

function sayAuthors(authors: readonly Author[]): string {
  const [first, ...others] = authors.map((author, i) => {
    if ('literal' in author) return author.literal;
    return i === 0 ? `${author.family}, ${author.given}` : `${author.given} ${author.family}`;
  });
  if (others.length >= MOST_NAMED) return `${first}, et al.`;
  return others.length > 0 ? `${first}, and ${others[0]}` : (first ?? '');
}

function sayFamilies(authors: readonly Author[]): string {
  const names = authors.map((author) => ('literal' in author ? author.literal : author.family));
  return names.length > MOST_NAMED ? `${names[0]} et al.` : names.join(' and ');
}
