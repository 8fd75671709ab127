import { normalize } from '../text/normalize.ts';

/** The longest name of a file, in UTF-16 code units. */
const LONGEST = 80;

/** A text as a file can be called: small letters and digits, with hyphens between. */
export function slugOf(text: string): string {
  const slug = normalize(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/^-+|-+$/g, '');
  return slug || 'unnamed';
}

/** Gives each text an id of its own: its slug, with a number behind it where another has that. */
export function uniqueSlugs(texts: readonly string[]): string[] {
  const used = new Set<string>();
  return texts.map((text) => {
    const slug = slugOf(text);
    let id = slug;
    for (let n = 2; used.has(id); n++) id = `${slug}-${n}`;
    used.add(id);
    return id;
  });
}
