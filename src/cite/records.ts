import type { Author, Work, WorkDate } from './work.ts';

/** A work as the Citation Style Language has it; every reference manager reads it. */
export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  author?: Author[];
  'container-title'?: string;
  issued?: { 'date-parts': number[][]; circa?: true };
  URL?: string;
}

/** Works as CSL-JSON, schema 1.0.2. */
export const cslOf = (works: readonly Work[]): CslItem[] =>
  works.map(({ id, title, authors, publisher, date, url }) => ({
    id,
    type: 'webpage',
    title,
    ...(authors.length > 0 && { author: [...authors] }),
    ...(publisher && { 'container-title': publisher }),
    ...(date && { issued: { 'date-parts': [partsOf(date)], ...(date.isInferred && { circa: true as const }) } }),
    ...(url && { URL: url }),
  }));

const partsOf = ({ year, month, day }: WorkDate): number[] => [year, month, day].filter((part) => part !== undefined);

/** Works as BibTeX, in UTF-8; `misc` is the one type of every dialect that needs neither author nor publisher. */
export const bibtexOf = (works: readonly Work[]): string => works.map(entryOf).join('\n');

function entryOf({ id, title, authors, publisher, date, url }: Work): string {
  const fields: [string, string | undefined][] = [
    // In braces of their own, names keep their capitals and a body stays one name.
    ['title', `{${escapeTex(title)}}`],
    ['author', authors.map(texName).join(' and ') || undefined],
    ['howpublished', publisher && escapeTex(publisher)],
    ['year', date && `${date.year}`],
    ['month', date?.month?.toString()],
    ['day', date?.day?.toString()],
    ['note', date?.isInferred ? 'Date inferred' : undefined],
    ['url', url?.replace(/[{}\\]/g, encodeURIComponent)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@misc{${keyOf(id)},`, ...lines, '}', ''].join('\n');
}

const texName = (author: Author): string =>
  'literal' in author ? `{${escapeTex(author.literal)}}` : `${escapeTex(author.family)}, ${escapeTex(author.given)}`;

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeTex = (text: string): string => text.replace(/[\\{}$&#%_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** What every reader of BibTeX takes as a key. */
const keyOf = (id: string): string => id.replace(/[^A-Za-z0-9:._-]+/g, '-');
