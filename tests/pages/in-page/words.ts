/** How often each word occurs; a letter of a script without spaces is a word. */
export type Words = Map<string, number>;

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu;

export function countWords(text: string): Words {
  const words: Words = new Map();
  for (const [word] of text.normalize('NFKC').toLowerCase().matchAll(WORD)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

const APART =
  'address,article,aside,blockquote,br,caption,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,img,li,main,nav,ol,p,pre,section,summary,table,tbody,td,tfoot,th,thead,tr,ul';

/** The text of an HTML string with spaces where a browser would begin a line. */
export function textOfHtml(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const element of parsed.querySelectorAll('script,style,noscript,template')) element.remove();
  for (const element of parsed.body.querySelectorAll(APART)) {
    element.before(' ');
    element.after(' ');
  }
  return parsed.body.textContent ?? '';
}

export interface Shares {
  expected: number;
  read: number;
  /** Words that are in both. */
  both: number;
}

export function compareWords(expected: Words, read: Words): Shares {
  let both = 0;
  for (const [word, count] of read) both += Math.min(count, expected.get(word) ?? 0);
  const total = (words: Words): number => [...words.values()].reduce((sum, count) => sum + count, 0);
  return { expected: total(expected), read: total(read), both };
}
