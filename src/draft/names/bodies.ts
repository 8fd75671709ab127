import { WORD } from '../../match/lexicon/lexicon.ts';
import { hashWord } from '../../text/tokens.ts';
import { KNOWN, knownAs } from './dictionary.ts';
import type { JudgedName, JudgedNames } from './facts-of-names.ts';
import { PLACE_NOUNS } from './heads.ts';
import { isOfCompany } from './legal-form.ts';
import type { Stretch } from './names.ts';
import type { Union } from './union.ts';
import { ENGLISH } from './usage.ts';

/** Joins names that differ in the legal form alone ("Home Depot Inc"), and all wordings of one country. */
export function joinWordings(names: JudgedNames, union: Union): void {
  const lands = new Map<string, string>();
  for (const { key, land, words } of names.values()) {
    if (land !== null) {
      union.join(lands.get(land) ?? key, key);
      if (!lands.has(land)) lands.set(land, key);
    }
    // "Republican" and "Republicans".
    if (
      words.length === 1 &&
      key.endsWith('s') &&
      names.has(key.slice(0, -1)) &&
      names.get(key.slice(0, -1))!.kind !== 'person'
    )
      union.join(key.slice(0, -1), key);
    const bare = words.slice(0, words.findLastIndex((word) => !isOfCompany(word)) + 1).join(' ');
    if (bare !== key && names.has(bare)) union.join(bare, key);
  }
}

/**
 * Finds what shorter names of bodies and other things mean in their document: the front of a longer one ("Burlington" for "Burlington
 * Industries Inc"), or its end ("Armed Services Committee" for the Senate's, "the Navy" for the country's).
 * @param assigned takes the longer name's key for each stretch that nobody has yet
 */
export function assignBodies(names: JudgedNames, assigned: Map<Stretch, string>): void {
  for (const [document, here] of namesByDocument(names)) {
    const long = here.filter(({ kind, land, words }) => kind !== 'person' && land === null && words.length > 1);
    for (const name of here) {
      const owner = mayBeShort(name) ? ownerOf(name, long) : undefined;
      if (!owner) continue;
      for (const stretch of name.byDocument.get(document)!)
        if (!assigned.has(stretch)) assigned.set(stretch, owner.key);
    }
  }
}

export function namesByDocument(names: JudgedNames): Map<number, JudgedName[]> {
  const documents = new Map<number, JudgedName[]>();
  for (const name of names.values())
    for (const document of name.byDocument.keys()) documents.set(document, [...(documents.get(document) ?? []), name]);
  return documents;
}

const mayBeShort = ({ key, land, words }: JudgedName): boolean =>
  land === null && (words.length > 1 || (knownAs(hashWord(key)) & (KNOWN.place | KNOWN.demonym | KNOWN.given)) === 0);

/** The one longer name that a shorter one stands for; undefined where there are several. */
function ownerOf(short: JudgedName, long: readonly JudgedName[]): JudgedName | undefined {
  const owners = long.filter((name) => name !== short && (isFront(short, name) || isEnd(short, name)));
  return owners.length === 1 ? owners[0] : undefined;
}

/** The front of a company's or other body's name, or of a sea's. */
function isFront(short: JudgedName, { key, kind, words }: JudgedName): boolean {
  if (!key.startsWith(`${short.key} `)) return false;
  const last = hashWord(words.at(-1)!);
  if (kind === 'place') return (knownAs(last) & KNOWN.placeHead) !== 0 || PLACE_NOUNS.has(last);
  return kind === 'organization' && (isOfCompany(words.at(-1)!) || (knownAs(last) & KNOWN.bodyHead) !== 0);
}

/** The end of a body's name: several words, or the noun of a body of which a country has one. */
function isEnd(short: JudgedName, { key, kind, words }: JudgedName): boolean {
  if (!key.endsWith(` ${short.key}`) || kind !== 'organization') return false;
  const isBody =
    (ENGLISH.classOf(hashWord(short.key)) & WORD.body) !== 0 || (knownAs(hashWord(short.key)) & KNOWN.bodyHead) !== 0;
  return short.words.length > 1 || (isBody && words.length > 1);
}
