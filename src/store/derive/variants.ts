import { readTable } from './demonyms.ts';
import { NICKNAMES } from './nicknames.ts';

const COMPANY =
  /,? (Inc\.?|Corp\.?|Corporation|Company|Co\.?|Ltd\.?|Limited|plc|PLC|Group|LLC|S\.?A\.?|AG|SE|N\.?V\.?|Holdings?)$/;
export const SMALL_WORD = /^(of|the|and|for|in|on|at|to|a|an|de|la|du|des|der|von|y|e|&)$/i;
/** What tells generations apart, behind a name. */
export const PERSON_SUFFIX = /,? (Jr\.?|Sr\.?|II|III|IV)$/;

const nicknames = readTable(NICKNAMES);

/** Other ways of writing the full name of a person, or of anything else. */
export const variantsOf = (name: string, isPerson: boolean): string[] =>
  isPerson ? personVariants(name) : otherVariants(name);

const personVariants = (name: string): string[] => {
  const bare = name.replace(PERSON_SUFFIX, '');
  const found = bare === name ? [] : [bare];
  const words = bare.split(' ');
  // "Samuel J. Heyman" is "Samuel Heyman" too; "James C. Miller III" is "James Miller".
  if (words.length === 3 && /^\p{Lu}/u.test(words[1]!) && !SMALL_WORD.test(words[1]!)) {
    found.push(`${words[0]} ${words[2]}`);
    if (!/^\p{Lu}\.?$/u.test(words[1]!)) found.push(`${words[0]} ${words[1]![0]}. ${words[2]}`);
  }
  for (const short of nicknames.get(words[0]!) ?? []) {
    if (words.length === 2) found.push(`${short} ${words[1]}`);
    if (words.length === 3) found.push(`${short} ${words[2]}`);
  }
  return found;
};

const otherVariants = (name: string): string[] => {
  const found = name.startsWith('The ') ? [name.slice(4)] : [];
  const company = name.replace(COMPANY, '');
  if (company !== name) found.push(company, `${company} Inc`, `${company} Corp`, `${company} Co`, `${company} Ltd`);
  found.push(...ownedVariants(name));
  // Not of what is pushed meanwhile: turned twice it would be itself again.
  for (const form of [name, ...found]) {
    const of = /^(University|Department|Ministry|Bank) of (?:the )?([\p{Lu}][\p{L}' ]+)$/u.exec(form);
    if (of) found.push(`${of[2]} ${of[1]}`);
    const tail = /^([\p{Lu}][\p{L}' ]+) (University|Department|Ministry)$/u.exec(form);
    if (tail) found.push(`${tail[2]} of ${tail[1]}`);
  }
  const head = /^(.+?) (?:for|of|and) /.exec(name)?.[1];
  if (head && / .*(Institute|Center|Centre|Foundation|Council|Bureau)$/.test(head)) found.push(head);
  return found;
};

/** "U.S. Forest Service" and "Forest Service" of what is the United States’, "UN Security Council" of what is the United Nations’. */
const ownedVariants = (name: string): string[] => {
  const national = /^(?:United States|U\.S\.|US) (.+)$/.exec(name)?.[1];
  if (national) return [`U.S. ${national}`, `United States ${national}`, ...(national.includes(' ') ? [national] : [])];
  const united = /^United Nations (.+)$/.exec(name)?.[1];
  if (united) return [`UN ${united}`, ...(united.includes(' ') ? [united] : [])];
  return [];
};
