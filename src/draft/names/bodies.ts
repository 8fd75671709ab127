import { WORD } from '../../match/lexicon/lexicon.ts';
import { hashWord } from '../../text/tokens.ts';
import { KNOWN, knownAs, wordingKnownAs } from './dictionary.ts';
import type { JudgedName, JudgedNames } from './facts-of-names.ts';
import { PLACE_NOUNS } from './heads.ts';
import { landOf } from './lands.ts';
import { isOfCompany } from './legal-form.ts';
import type { Stretch } from './names.ts';
import { pushTo } from './push-to.ts';
import type { Union } from './union.ts';
import { ENGLISH } from './usage.ts';

/** Joins names that are one by their words alone: without a legal form, in the plural, in the other order, of one country. */
export function joinWordings(names: JudgedNames, union: Union): void {
  const firsts = new Map<string, string>();
  for (const name of names.values()) {
    for (const wording of wordingsOf(name)) {
      const first = firsts.get(wording);
      if (first === undefined) firsts.set(wording, name.key);
      else if (first !== name.key) union.join(first, name.key);
    }
  }
}

/** What all names of one thing have in common with it: each another way to write it. */
function wordingsOf({ key, kind, land, words }: JudgedName): string[] {
  if (land !== null) return [`land ${land}`];
  if (kind === 'person' && words.length > 1) return [];
  // "Home Depot Inc", and "Republicans" for "Republican".
  const bare = words.slice(0, words.findLastIndex((word) => !isOfCompany(word)) + 1).join(' ') || key;
  const single = words.length === 1 && kind !== 'person' ? bare.replace(/([^s])s$/, '$1') : bare;
  return [single, inOrder(words)].filter((wording): wording is string => wording !== null);
}

/** "Department of Defence" as "defense department", "American government" as that of its country; null for other names. */
function inOrder(words: readonly string[]): string | null {
  const [head, of, ...rest] = words;
  const isBody = (word: string | undefined): boolean =>
    word !== undefined &&
    ((knownAs(hashWord(word)) & KNOWN.bodyHead) !== 0 || (ENGLISH.classOf(hashWord(word)) & WORD.body) !== 0);
  const ordered =
    isBody(head) && of === 'of' && rest.length > 0 ? [...rest.filter((word) => word !== 'the'), head!] : words;
  const last = ordered.at(-1)!;
  if (!isBody(last) || ordered.length < 2) return null;
  const owner = ordered.slice(0, -1).join(' ');
  const land = landOf(owner);
  return `${land === null ? owner.replace(/\bdefence\b/, 'defense') : `land ${land}`} ${last}`;
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
      const owner = mayBeShort(name) ? ownerOf(name, long, document) : undefined;
      if (!owner) continue;
      for (const stretch of name.byDocument.get(document)!)
        if (!assigned.has(stretch)) assigned.set(stretch, owner.key);
    }
  }
}

/** "The Caribbean" is the Caribbean Sea, in whatever document. */
const WATERS = new Set(['sea', 'ocean', 'gulf', 'strait', 'bay', 'lake']);

/** Finds seas by the front of their names, also where only another document names them whole. */
export function assignWaters(names: JudgedNames, assigned: Map<Stretch, string>): void {
  for (const { key, words } of names.values()) {
    const front = names.get(words.slice(0, -1).join(' '));
    if (!front || !WATERS.has(words.at(-1)!) || front.kind === 'person' || front.land !== null) continue;
    for (const stretch of front.stretches) if (!assigned.has(stretch)) assigned.set(stretch, key);
  }
}

/** The names of each document. */
export function namesByDocument(names: JudgedNames): Map<number, JudgedName[]> {
  const documents = new Map<number, JudgedName[]>();
  for (const name of names.values()) {
    for (const document of name.byDocument.keys()) pushTo(documents, document, name);
  }
  return documents;
}

const mayBeShort = ({ key, land, words }: JudgedName): boolean => {
  const known = words.length > 1 ? wordingKnownAs(key) : knownAs(hashWord(key));
  return land === null && (known & (KNOWN.place | KNOWN.demonym | KNOWN.given)) === 0;
};

/** The one longer name that a shorter one stands for; undefined where there are several. */
function ownerOf(short: JudgedName, long: readonly JudgedName[], document: number): JudgedName | undefined {
  const owners = long.filter(
    (name) => name !== short && (isFront(short, name) || isEnd(short, name)) && comesFirst(name, short, document),
  );
  return owners.length === 1 ? owners[0] : undefined;
}

/** A body is named whole before it is named shortly. */
const comesFirst = (one: JudgedName, other: JudgedName, document: number): boolean => {
  const first = ({ byDocument }: JudgedName): number =>
    Math.min(...byDocument.get(document)!.map(({ passage, from }) => passage * 1e6 + from));
  return first(one) < first(other);
};

/** The front of a company's or other body's name, or of a sea's. */
function isFront(short: JudgedName, { key, kind, text, words }: JudgedName): boolean {
  if (!key.startsWith(`${short.key} `)) return false;
  // "Trump" is not short for "Trump administration".
  if (/ \p{Ll}+$/u.test(text)) return false;
  const last = hashWord(words.at(-1)!);
  if (kind === 'place') return (knownAs(last) & KNOWN.placeHead) !== 0 || PLACE_NOUNS.has(last);
  return kind === 'organization' && (isOfCompany(words.at(-1)!) || (knownAs(last) & KNOWN.bodyHead) !== 0);
}

/** The end of a body's name: several words, or the noun of a body of which a country has one. */
function isEnd(short: JudgedName, { key, kind }: JudgedName): boolean {
  if (!key.endsWith(` ${short.key}`) || kind !== 'organization') return false;
  const isBody =
    (ENGLISH.classOf(hashWord(short.key)) & WORD.body) !== 0 || (knownAs(hashWord(short.key)) & KNOWN.bodyHead) !== 0;
  // "Heat" for "Miami Heat".
  const isOwn = short.kind === 'organization' && knownAs(hashWord(short.key)) === 0;
  return short.words.length > 1 || isBody || isOwn;
}
