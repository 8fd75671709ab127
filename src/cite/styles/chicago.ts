import { link, quoted, type Rich, stopped } from '../runs.ts';
import type { Author, Work, WorkDate } from '../work.ts';
import { joined, monthName, type Style, sayNumbers } from './style.ts';

/**
 * The Chicago Manual of Style, 17th edition, notes and bibliography: website content (14.205–14.207); a date that is worked
 * out stands in square brackets with a question mark (14.145); what is not known is left out.
 */
export const chicago: Style = { reference, inText, listTitle: 'Bibliography' };

/** More authors than this are the first and “et al.” in a note (14.76). */
const MOST_IN_NOTE = 3;

function reference({ title, authors, publisher, date, url }: Work): Rich {
  const who = authors.length > 0 ? [`${stopped(sayListed(authors))} `] : [];
  const rest = [publisher, date && sayDate(date)].filter((part) => part !== undefined);
  return [
    ...who,
    quoted(stopped(title)),
    ...rest.map((part) => ` ${stopped(part)}`),
    ...(url ? [' ', link(url), '.'] : []),
  ];
}

/** The note, in which commas stand between the parts. */
function inText({ title, authors, publisher, date, url }: Work, locator: readonly number[]): Rich {
  const who = authors.length > 0 ? `${sayNoted(authors)}, ` : '';
  const where = `${locator.length > 1 ? 'paras.' : 'para.'} ${sayNumbers(locator)}`;
  const rest = [publisher, date && sayDate(date), where].filter((part) => part !== undefined).join(', ');
  return [`${who}${quoted(`${title},`)} ${rest}`, ...(url ? [', ', link(url)] : []), '.'];
}

function sayDate({ year, month, day, isInferred }: WorkDate): string {
  const date = `${month ? `${monthName(month)} ` : ''}${day ? `${day}, ` : ''}${year}`;
  return isInferred ? `[${date}?]` : date;
}

const inOrder = (author: Author): string => ('literal' in author ? author.literal : `${author.given} ${author.family}`);

/** The first with the family name before. */
function sayListed(authors: readonly Author[]): string {
  const names = authors.map((author, i) =>
    i === 0 && 'family' in author ? `${author.family}, ${author.given}` : inOrder(author),
  );
  return joined(names, { between: ', ', last: ', and ' });
}

function sayNoted(authors: readonly Author[]): string {
  const names = authors.map(inOrder);
  if (names.length > MOST_IN_NOTE) return `${names[0]} et al.`;
  return joined(names, { between: ', ', last: names.length > 2 ? ', and ' : ' and ' });
}
