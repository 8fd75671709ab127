/** A stretch of text that is set in one way. */
export interface Run {
  text: string;
  italic?: true;
  /** An http(s) address that it leads to. */
  href?: string;
}

/** Text with its italics and links; a plain string is a run without either. */
export type Rich = readonly (string | Run)[];

/** The same text for a clipboard that takes one form and one that takes the other. */
export interface Copied {
  plain: string;
  html: string;
}

/** Paragraphs as plain text, an empty line between, and as HTML, in which nothing but italics and links is markup. */
export function copyOf(paragraphs: readonly Rich[]): Copied {
  return {
    plain: paragraphs.map(plainOf).join('\n\n'),
    html: paragraphs.map((rich) => `<p>${rich.map(htmlOf).join('')}</p>`).join('\n'),
  };
}

/** The words alone. */
export const plainOf = (rich: Rich): string => rich.map((run) => (typeof run === 'string' ? run : run.text)).join('');

function htmlOf(run: string | Run): string {
  if (typeof run === 'string') return escapeHtml(run);
  const words = run.italic ? `<i>${escapeHtml(run.text)}</i>` : escapeHtml(run.text);
  return run.href ? `<a href="${escapeHtml(run.href)}">${words}</a>` : words;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text as words of HTML, in attributes too. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** An address, which leads to itself. */
export const link = (url: string): Run => ({ text: url, href: url });

/** A title with the full stop that a style wants behind it, unless it ends in a mark of its own. */
export const stopped = (text: string): string => (/[.?!…]["”’]?$/u.test(text) ? text : `${text}.`);

/** A title in quotation marks; marks within it become single ones. */
export const quoted = (title: string): string => `“${title.replace(/[“”"]/g, (mark) => (mark === '“' ? '‘' : '’'))}”`;
