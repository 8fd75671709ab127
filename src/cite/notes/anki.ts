import { escapeHtml } from '../runs.ts';
import type { Studied } from './studied.ts';

/**
 * Flash cards as a text file that Anki imports (2.1.54 or newer): the question is the name, the answer the brief with its
 * sources. The first column names each card, so that a second import renews it and does not double it.
 * Source of the form: the Anki manual, “Importing text files”.
 */
export function ankiOf(studied: readonly Studied[]): string {
  const header = ['#separator:Comma', '#html:true', '#guid column:1', '#tags column:4'];
  const rows = studied.map((entry) =>
    [`backgrounder ${entry.key}`, escapeHtml(entry.name), answerOf(entry), tagOf(entry.kind)].map(field).join(','),
  );
  return `${[...header, ...rows].join('\n')}\n`;
}

function answerOf({ description, note, brief }: Studied): string {
  const statements = brief.map(
    ({ said, text, source }) => `<li>${escapeHtml(`${said}: ${text}`)} <i>(${escapeHtml(source)})</i></li>`,
  );
  return [
    description && escapeHtml(description),
    statements.length > 0 && `<ul>${statements.join('')}</ul>`,
    note && `<blockquote>${escapeHtml(note)}</blockquote>`,
  ]
    .filter(Boolean)
    .join('<br>');
}

/** A tag has no spaces. */
const tagOf = (kind: string): string => `backgrounder ${kind.replace(/\s+/g, '_')}`;

const field = (text: string): string => `"${text.replace(/\s+/g, ' ').replaceAll('"', '""')}"`;
