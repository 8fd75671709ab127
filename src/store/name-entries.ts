import type { NamedEntry } from '../contract/card.ts';
import type { Claim, Entry } from '../contract/entry.ts';
import type { FormType } from '../contract/kind.ts';
import type { OpenPack } from './open-pack.ts';

/** Forms that name an entry by themselves; a title or a phrase may stand for something else. */
const NAMING: ReadonlySet<FormType> = new Set(['full', 'short', 'acronym', 'nickname']);

interface NamingOptions {
  /** The number of the entry whose card it is; it is not named in it. */
  card: number;
  claims: readonly Claim[];
  isVisible(entry: number): boolean;
}

/**
 * The entries that a card's claims name and that have a card themselves: what the claims are about or come from, those who speak in
 * its disputes, and what is related. A form that could be two of them is none.
 */
export function nameEntries(pack: OpenPack, { card, claims, isVisible }: NamingOptions): NamedEntry[] {
  const own = pack.entry(card);
  const near = new Set([
    ...[...own.related, ...claims.flatMap(({ about }) => about)].map((id) => pack.numberOf(id)),
    ...pack.toldBy(card),
    ...[card, ...pack.disputedIn(card)].flatMap((holder) => [...pack.sidesIn(holder)]),
  ]);
  const texts = claims.map(({ text }) => text).join('\n');
  const found = new Map<string, NamedEntry | null>();
  for (const { text } of own.forms) found.set(text, null);
  for (const number of near) {
    if (number < 0 || number === card || !isVisible(number)) continue;
    for (const written of namesIn(texts, pack.entry(number)))
      found.set(written, found.has(written) ? null : nameOf(pack, number, written));
  }
  return [...found.values()].filter((entry) => entry !== null);
}

const namesIn = (texts: string, { forms }: Entry): string[] =>
  [...new Set(forms.filter(({ type }) => NAMING.has(type)).map(({ text }) => text))].filter((text) =>
    texts.includes(text),
  );

function nameOf(pack: OpenPack, number: number, written: string): NamedEntry {
  const { description: _, ...summary } = pack.entrySummary(number);
  return { ...summary, written };
}
