import type { Studied } from './studied.ts';

/** What is said around the notes, in the reader's language. */
export interface NoteWords {
  title: string;
  yourNote: string;
  lookedUp: string;
  /** A day as a reader writes it, from milliseconds since 1970. */
  day(at: number): string;
}

/** Notes in Markdown (CommonMark): a section for each entry, with the reader's line, the brief with its sources, and where it was looked up. */
export function markdownOf(studied: readonly Studied[], words: NoteWords): string {
  return `${[`# ${escapeMarkdown(words.title)}`, ...studied.map((entry) => sectionOf(entry, words))].join('\n\n')}\n`;
}

function sectionOf({ name, kind, description, note, brief, lookUps }: Studied, words: NoteWords): string {
  const about = [kind, description].filter(Boolean).join('. ');
  const articles = [...new Map(lookUps.map((lookUp) => [lookUp.address, lookUp])).values()];
  return [
    `## ${escapeMarkdown(name)}`,
    `*${escapeMarkdown(about)}*`,
    ...(note ? [`**${escapeMarkdown(words.yourNote)}** ${escapeMarkdown(note)}`] : []),
    ...listOf(
      brief.map(({ said, text, source, url }) => `${escapeMarkdown(`${said}: ${text}`)} (${linked(source, url)})`),
    ),
    ...(articles.length > 0 ? [`${escapeMarkdown(words.lookedUp)}`] : []),
    ...listOf(
      articles.map(
        ({ title, address, at }) => `${linked(title || address, address)}, ${escapeMarkdown(words.day(at))}`,
      ),
    ),
  ].join('\n\n');
}

const listOf = (items: readonly string[]): string[] =>
  items.length > 0 ? [items.map((item) => `- ${item}`).join('\n')] : [];

const linked = (text: string, address = ''): string =>
  /^https?:/i.test(address)
    ? `[${escapeMarkdown(text)}](<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>)`
    : escapeMarkdown(text);

/** Any text as words of Markdown on one line, whatever signs it has. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^[-+]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
