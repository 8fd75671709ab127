import { ankiOf } from '../../../src/cite/notes/anki.ts';
import { markdownOf } from '../../../src/cite/notes/markdown.ts';
import type { Studied } from '../../../src/cite/notes/studied.ts';
import type { Card } from '../../../src/contract/card.ts';
import type { LookUp } from '../../../src/contract/look-up.ts';
import type { EntryRef } from '../../../src/contract/mention.ts';
import { send } from '../../platform/messages.ts';
import { readAllNotes } from '../../platform/notes.ts';
import { sayTime, t } from '../../platform/words.ts';
import { claimsOf } from '../../ui/card/claims-of.ts';
import { sayKind } from '../../ui/card/say.ts';
import { sayShort, sayStanding } from '../say.ts';

export const EXPORTS = {
  markdown: { file: 'backgrounder-notes.md', type: 'text/markdown' },
  anki: { file: 'backgrounder-cards.csv', type: 'text/csv' },
  json: { file: 'backgrounder-log.json', type: 'application/json' },
} as const;
export type ExportForm = keyof typeof EXPORTS;

const keyOf = ({ pack, entry }: EntryRef): string => JSON.stringify([pack, entry]);

/**
 * What was looked up and noted, as a text in one of the forms; an entry that no pack has any more comes with its name alone.
 *
 * @throws what reading a card or the notes throws.
 */
export async function exportLog(lookUps: readonly LookUp[], form: ExportForm): Promise<string> {
  const notes = await readAllNotes();
  if (form === 'json') return `${JSON.stringify({ lookUps, notes }, null, 2)}\n`;
  const refs = new Map([...lookUps, ...notes].map((ref) => [keyOf(ref), ref]));
  const noteOf = new Map(notes.map((note) => [keyOf(note), note.text]));
  const studied: Studied[] = [];
  for (const [key, { pack, entry }] of refs) {
    const own = lookUps.filter((lookUp) => keyOf(lookUp) === key);
    const card = await send('readCard', { pack, entry });
    studied.push(studiedOf({ key: `${pack}/${entry}`, lookUps: own, note: noteOf.get(key) }, card));
  }
  return form === 'anki' ? ankiOf(studied) : markdownOf(studied, WORDS());
}

function studiedOf({ note, ...known }: Pick<Studied, 'key' | 'lookUps' | 'note'>, card: Card | null): Studied {
  const name = card?.name ?? known.lookUps[0]?.name ?? known.key;
  const kind = card?.kind ?? known.lookUps[0]?.kind;
  const studied: Studied = { ...known, name, kind: kind ? sayKind(t, kind) : '', brief: card ? briefOf(card) : [] };
  if (card?.description) studied.description = card.description;
  if (note) studied.note = note;
  return studied;
}

function briefOf(card: Card): Studied['brief'] {
  const sources = new Map(card.sources.map((source) => [source.id, source]));
  const brief = claimsOf({ ...card, disputes: [], statements: [] });
  return brief.map((claim) => {
    const source = sources.get(claim.source);
    const told = {
      said: sayStanding(claim, source),
      text: claim.text,
      source: source ? sayShort(source) : claim.source,
    };
    return source?.url ? { ...told, url: source.url } : told;
  });
}

const WORDS = () => ({
  title: t('logNotesTitle'),
  yourNote: t('logYourNote'),
  lookedUp: t('logLookedUpIn'),
  day: (at: number) => sayTime(at),
});
