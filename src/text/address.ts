import { ASCII_CLASSES, isUnspaced, KIND, kindAt, OTHER } from './characters.ts';
import { foldWord } from './fold.ts';

const [AT, SLASH, BACKSLASH, COLON, DOT, TILDE] = [0x40, 0x2f, 0x5c, 0x3a, 0x2e, 0x7e];

const ASCII = /^[\0-\x7f]*$/;

/** True for the text of a token that is an address: no word has such a character. */
export const isAddress = (written: string): boolean => /[@/\\]|^www\./i.test(written);

/** An address as it is compared: as it stands, in small letters without accents, all hyphens alike. */
export function foldAddress(written: string): string {
  if (ASCII.test(written)) return written.toLowerCase();
  return Array.from(written, (character) => {
    const kind = kindAt(character, 0);
    if (kind === KIND.unseen) return '';
    if (kind === KIND.hyphen) return '-';
    return kind === KIND.other || kind === KIND.dot ? character : foldWord(character) || character;
  }).join('');
}

/** What was read before a sign. */
export interface Read {
  count: number;
  start: Readonly<Uint32Array>;
  end: Readonly<Uint32Array>;
  /** Up to here a path was looked for in vain: no text is looked through twice. */
  looked: number;
  /** Where the last address ends: no other one has it inside. */
  closed: number;
}

/** Where an address begins and ends; none, where `from` is `to`: then nothing need be looked for before `to` again. */
export interface Span {
  from: number;
  to: number;
}

/** True for the ASCII characters that may give an address away; a dot does so after "www" only. */
export const mayBeAddress = (unit: number): boolean =>
  unit === AT || unit === SLASH || unit === COLON || unit === BACKSLASH;

/**
 * The web address, e-mail address, account ("@name") or path that the sign at `at` gives away: it may begin before tokens
 * already read. A hashtag is none: its word is a word of the sentence ("the #MeToo movement"). A bare domain is none
 * either, for it may be a name ("Booking.com"); dots join its words (`GAP.dot`).
 */
export function addressAt(text: string, at: number, read: Read): Span {
  const unit = text.charCodeAt(at);
  const none = { from: read.looked, to: read.looked };
  if (unit === AT) return mailAt(text, at, read) ?? accountAt(text, at) ?? none;
  if (unit === SLASH) return pageAt(text, at, read) ?? (at < read.looked ? none : pathAt(text, at, read));
  const next = text.charCodeAt(at + 1);
  if (unit === COLON && !(next === SLASH && text.charCodeAt(at + 2) === SLASH && isInside(text, at + 3))) return none;
  if (unit === BACKSLASH && next !== BACKSLASH && kindAt(text, at + 1) !== KIND.word) return none;
  return spanFrom(text, startOfRow(text, at, read), unit === COLON ? at + 3 : at + 1) ?? none;
}

/** Where the row of tokens begins that touch each other up to an offset; the offset where none does. */
const startOfRow = (text: string, at: number, { start, end, count, closed }: Read): number => {
  let first = at;
  let i = count - 1;
  const joins = (between: string): boolean => between === '' || /^[._+%~-]$/.test(between);
  while (i >= 0 && end[i]! > closed && first - end[i]! < 2 && joins(text.slice(end[i], first))) first = start[i--]!;
  // "C:" before a backslash.
  if (first === at && i >= 0 && text.charCodeAt(at) === BACKSLASH && text.slice(end[i], at) === ':') first = start[i]!;
  return first;
};

/** True for what an address may be written with beyond ASCII and in it: no space, quote, bracket of a tag, or long dash. */
const isInside = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  if (unit < 128)
    return unit > 0x20 && unit !== 0x22 && unit !== 0x27 && unit !== 0x60 && unit !== 0x3c && unit !== 0x3e;
  if (!(unit >= 128)) return false;
  const kind = kindAt(text, at);
  if (kind === KIND.word || kind === KIND.note) return !isUnspaced(text.codePointAt(at)!);
  return kind === KIND.mark || kind === KIND.unseen || kind === KIND.hyphen || (unit >= 0xd800 && unit < 0xe000);
};

const isLabelUnit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit < 128 ? ASCII_CLASSES[unit] !== OTHER || unit === 0x5f || unit === 0x2d : isInside(text, at);
};

/** From an offset, the end of names joined by dots (and by `also`): "mail.mil" of "mail.mil." */
const endOfNames = (text: string, from: number, also: number): number => {
  let end = from;
  for (let at = from; isLabelUnit(text, at); at++) {
    while (isLabelUnit(text, at)) at++;
    end = at;
    if (text.charCodeAt(at) !== DOT && text.charCodeAt(at) !== also) break;
  }
  while (end > from && (text.charCodeAt(end - 1) === 0x2d || kindAt(text, end - 1) === KIND.unseen)) end--;
  return end;
};

/** "name@mail.mil": a word before, and after it names with a dot between. */
const mailAt = (text: string, at: number, read: Read): Span | null => {
  const from = startOfRow(text, at, read);
  if (from === at) return null;
  const to = endOfNames(text, at + 1, DOT);
  return text.slice(at, to).includes('.') ? { from, to } : null;
};

/** "@name" and "@name@host.social": no letter or digit stands before it. */
const accountAt = (text: string, at: number): Span | null => {
  if (at > 0 && isLabelUnit(text, at - 1)) return null;
  const to = endOfNames(text, at + 1, AT);
  return to > at + 1 ? { from: at, to } : null;
};

/** "x.com/name": a path after a domain. */
const pageAt = (text: string, at: number, read: Read): Span | null => {
  const { start, end, count } = read;
  if (count < 2 || end[count - 1] !== at || !isInside(text, at + 1)) return null;
  const isDomain = start[count - 1]! - end[count - 2]! === 1 && text.charCodeAt(start[count - 1]! - 1) === DOT;
  return isDomain ? spanFrom(text, startOfRow(text, at, read), at + 1) : null;
};

/** "/home/name/x", "~/name", "name/x.txt": a path of a computer; "r/name", "u/name": a place in a forum, or who writes there. */
const pathAt = (text: string, at: number, read: Read): Span => {
  const end = endOfRun(text, at);
  const to = trimmed(text, at, end);
  const none = { from: end, to: end };
  const row = startOfRow(text, at, read);
  const before = text.charCodeAt(at - 1);
  if (row === at - 1 && isSmallLetter(text, row) && isLabelUnit(text, at + 1)) return { from: row, to };
  if (row < at)
    return /[^/.]\.[a-z][a-z0-9]{0,4}$/.test(text.slice(Math.max(at, to - 7), to)) ? { from: row, to } : none;
  if (before === TILDE || before === DOT) return to > at + 1 ? { from: at - 1, to } : none;
  const apart = at === 0 || kindAt(text, at - 1) === KIND.space || kindAt(text, at - 1) === KIND.line;
  const deeper = text.slice(at + 1, to - 1).includes('/');
  return apart && deeper && kindAt(text, at + 1) === KIND.word ? { from: at, to } : none;
};

const isSmallLetter = (text: string, at: number): boolean => /[a-z]/.test(text[at]!);

/** From an offset before a sign to the end of what goes on after it; null where nothing does. */
const spanFrom = (text: string, from: number, after: number): Span | null => {
  const to = trimmed(text, after, endOfRun(text, after));
  return to > after ? { from, to } : null;
};

const endOfRun = (text: string, from: number): number => {
  let end = from;
  while (isInside(text, end)) end++;
  return end;
};

const TRAILING = '.,;:!?*]}|';

/** Without the punctuation of the sentence at its end; a bracket stays that was opened inside. */
const trimmed = (text: string, from: number, end: number): number => {
  let to = end;
  let open = 0;
  for (let i = from; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x28) open++;
    else if (unit === 0x29) open--;
  }
  for (; to > from; to--) {
    const unit = text.charCodeAt(to - 1);
    if (unit === 0x29 && open < 0) open++;
    else if (!TRAILING.includes(String.fromCharCode(unit)) && kindAt(text, to - 1) !== KIND.unseen) break;
  }
  return to;
};
