import { FORM_TYPES } from '../contract/kind.ts';
import type { OpenPack } from '../store/open-pack.ts';
import { INNER_SMALL, LEADING_SMALL } from '../text/small-words.ts';
import { SHAPE } from '../text/tokens.ts';
import { compareForm, WRITTEN } from './compare-form.ts';
import type { Row } from './parted.ts';
import type { Reading } from './scene.ts';

/**
 * True where words that begin small in a text, and with a capital in the form, are articles and the like: "al-Qaeda", "the
 * Hague", "House of Cards". A small article in front is part of the name only where the entry is never named without it:
 * "the United States" is "United States".
 */
export function areArticles(row: Row, pack: OpenPack, reading: Reading): boolean {
  const { tokens, from, to } = row;
  const { hash, shape } = tokens;
  const isSmall = (i: number): boolean => (shape[i]! & (SHAPE.capital | SHAPE.caseless | SHAPE.digit)) === 0;
  for (let i = from; i < to; i++) {
    if (isSmall(i) && !(i === from ? LEADING_SMALL : INNER_SMALL).has(hash[i]!)) return false;
  }
  return !isSmall(from) || !isNamedWithout(row, pack, reading.entry);
}

/** True where the pack gives an entry a form that is the row without its first word. */
const isNamedWithout = ({ text, tokens, from, to }: Row, pack: OpenPack, entry: number): boolean => {
  const rest = { text, start: tokens.start[from + 1]!, end: tokens.end[to - 1]! };
  const isOwn = (form: number): boolean => FORM_TYPES.some((type) => type === pack.formType(form));
  for (let form = pack.formStart(entry); form < pack.formStart(entry + 1); form++) {
    if (isOwn(form) && !(compareForm(rest, pack, form) & WRITTEN.differently)) return true;
  }
  return false;
};
