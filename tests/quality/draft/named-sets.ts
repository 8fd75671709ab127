import { lexiconFor, WORD } from '../../../src/match/lexicon/lexicon.ts';
import { foldToken } from '../../../src/text/normalize.ts';
import { createTokens, GAP, hashWord, tokenize } from '../../../src/text/tokens.ts';
import { isCounted, type LabelledDocument, readLabelledSet } from '../labelled-sets.ts';
import { titleOf } from '../titles.ts';

/** The sets on which names are looked for and put into one entry each. */
export const NAME_SETS = ['msnbc-updated', 'wikinews-dexter', 'newswcl50', 'n3-reuters-128'] as const;

/** A stretch of a document's text; `key` tells with which others it is one entry. Offsets are UTF-16 code units. */
export interface Named {
  start: number;
  end: number;
  key: string;
}

/** A document with what people say it names, in order; no stretch twice. */
export interface NamedDocument {
  id: string;
  text: string;
  gold: Named[];
}

const ENGLISH = lexiconFor(['en']);

/**
 * The stretch without an article or a title in front and without a possessive behind: sets and programs differ in whether these belong to
 * a name ("the White House", "President Obama", "Comey's"), so that all are compared without.
 */
export function coreOf(text: string, { start, end, key }: Named): Named {
  const tokens = tokenize(text.slice(start, end), createTokens(16));
  const { count, hash, gap } = tokens;
  let [from, to] = [0, count];
  const isLeft = (i: number): boolean =>
    (ENGLISH.classOf(hash[i]!) & (WORD.title | WORD.article | WORD.possessive)) !== 0;
  const isOf = (i: number): boolean => (ENGLISH.classOf(hash[i]!) & WORD.of) !== 0;
  while (from < to - 1 && isLeft(from)) from++;
  // "Secretary of State Ada Marsh".
  if (from > 0 && isOf(from) && to - from > 2) from += 2;
  if (to - from > 1 && gap[to - 1] === GAP.apostrophe && hash[to - 1] === hashWord('s')) to--;
  return { start: start + tokens.start[from]!, end: start + tokens.end[to - 1]!, key };
}

/** One of the sets: labels that a name finder should find, as their cores. */
export function readNamedSet(data: string, set: string): NamedDocument[] {
  return readLabelledSet(data, set).map((document) => ({
    id: document.doc_id,
    text: document.text,
    gold: goldOf(document),
  }));
}

function goldOf({ text, mentions }: LabelledDocument): Named[] {
  const found = new Map<string, Named>();
  const named = mentions.filter(isCounted).map((label) => {
    const key = titleOf(label) ?? (label as { nil_ref?: string }).nil_ref ?? foldToken(label.surface);
    // newswcl50 counts the same person once for each of its incidents.
    return coreOf(text, { start: label.start, end: label.end, key: key.replace(/^newswcl50:\d+_/, '') });
  });
  for (const one of named) {
    const isInside = named.some(
      (other) =>
        other.key === one.key &&
        other.start <= one.start &&
        other.end >= one.end &&
        other.end - other.start > one.end - one.start,
    );
    const place = `${one.start}-${one.end}`;
    if (!isInside && one.end > one.start && !found.has(place)) found.set(place, one);
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
