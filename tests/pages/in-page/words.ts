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

/** How well a finder did, each from 0 to 1. */
export interface Shares {
  /** How much of the body was read. */
  recall: number;
  /** How much of what was read is body. */
  precision: number;
}

/**
 * @param body the words of the article's body
 * @param found `body`: what a finder takes for it; `besides`: headline and captions, which are in some bodies and in others not,
 *   and so is only counted where it is wanted
 */
export function compareWords(body: Words, found: { body: string; besides: string }): Shares {
  const read = countWords(found.body);
  const all = countWords(`${found.body} ${found.besides}`);
  return { recall: share(all, body), precision: share(body, read) };
}

/** The share of some words that others have, too; 1 where there are none. */
function share(others: Words, words: Words): number {
  let [both, total] = [0, 0];
  for (const [word, count] of words) {
    both += Math.min(count, others.get(word) ?? 0);
    total += count;
  }
  return total === 0 ? 1 : both / total;
}
