import type { Label } from './labelled-sets.ts';

/** Titles that the sets give to one thing: how it is known here, then what else some set calls it. */
const ONE_THING: readonly (readonly [title: string, ...others: string[]])[] = [
  ['United States', 'United States of America', 'U.S.'],
  ['Federal government of the United States', 'Government of the United States'],
  ['United States Congress', 'Congress'],
  ['Republican Party (United States)', 'Republican Party'],
  ['Democratic Party (United States)', 'Democratic Party'],
  ['New York', 'New York City'],
  ['Washington, D.C.', 'Washington'],
  ['United Kingdom', 'British people'],
  ['Scotland', 'Scottish people'],
  ['Conservative Party (UK)', 'Conservative Party'],
  ['Labour Party (UK)', 'Labour Party'],
  ['The Times', 'The Times of London'],
  ['France', 'French people'],
  ['Germany', 'Germans'],
  ['Italy', 'Italians'],
  ['Holy See', 'Vatican City'],
  ['European Union', 'The European Union'],
  ['Russia', 'Russians', 'Government of Russia'],
  ['China', "People's Republic of China"],
  ['Iraq', 'Government of Iraq', 'Federal government of Iraq'],
  ['Syria', 'Council of Ministers (Syria)'],
  ['FIFA World Cup', 'FIFA World Cup finals'],
];
const KNOWN_AS: ReadonlyMap<string, string> = new Map(
  ONE_THING.flatMap(([title, ...others]) => others.map((other): [string, string] => [other, title])),
);

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'];
const LATE_MONTHS = ['September', 'October', 'November', 'December'];
const OFFICES = ['President', 'Vice-President', 'Minister', 'Governor', 'Prince', 'Secretary', 'General', 'Senator'];
const OTHER_OFFICES = ['Chairman', 'Official', 'Government', 'Championship'];
const AMOUNT = String.raw`\d[\d\s.,%$]*`;
const NO_NAME = new RegExp(
  `^(?:${[...DAYS, ...MONTHS, ...LATE_MONTHS, ...OFFICES, ...OTHER_OFFICES, AMOUNT].join('|')})s?$`,
);

/** True for days, months, numbers and bare offices: some sets label them, and nobody needs background on them. */
export const isNoName = (text: string): boolean => NO_NAME.test(text);

/** The one title under which all sets know a labelled entity; null where the label is linked to nothing. */
export function titleOf({ kb_id, kb_name }: Pick<Label, 'kb_id' | 'kb_name'>): string | null {
  if (!kb_id) return null;
  if (kb_id.startsWith('foxnews:')) return kb_name || kb_id;
  let title = kb_id;
  if (/wikidata\.org\/entity\/|^Q\d+$/.test(kb_id)) {
    if (!kb_name) return null;
    title = kb_name;
  }
  title = title.replace(/^https?:\/\/[^/]*\/(resource|wiki|page)\//, '');
  try {
    title = decodeURIComponent(title);
  } catch {
    // Some titles have a per cent sign of their own.
  }
  title = title.replace(/_/g, ' ').trim();
  return KNOWN_AS.get(title) ?? title;
}
