import type { DraftEntry, DraftStatement } from '../facts.ts';

/** Longest clause that a question repeats, in characters. */
const LONGEST = 120;
const SUBJECT = /^(?:he|she|they|it|him|her|them)\b/i;

const DENIED_THAT =
  /\b(?:den(?:y|ies|ied|ying)|reject\w*|disput\w*|dismiss\w*|refut\w*)\s+(?:(?:the|any|all|reports?|claims?|allegations?|accusations?|suggestions?|charges?|assertions?|media)\s+)*(?:that\s+)(.+)/i;
const DENIED_DOING = /\b(?:den(?:y|ies|ied|ying))\s+(?:ever\s+)?([a-z]+ing\b.+)/i;
const DENIED_THING =
  /\b(?:den(?:y|ies|ied|ying))\s+(?:any |all |the )?(involvement|wrongdoing|responsibility|knowledge|a role|guilt|liability)\b(.*)/i;

/** A neutral question for a denial, in its own words as far as they make one: "Is it true that Hegseth ordered …?" */
export function questionOf(denial: DraftStatement, entry: DraftEntry | undefined): string {
  const text = denial.text.replace(/^“|”$/g, '');
  const who = denial.by ?? entry?.name ?? 'anybody';
  const that = DENIED_THAT.exec(text)?.[1];
  if (that) return `Is it true that ${clauseOf(that).replace(SUBJECT, (word) => (/^it$/i.test(word) ? 'it' : who))}?`;
  const doing = DENIED_DOING.exec(text)?.[1];
  if (doing) return `Is ${who} responsible for ${clauseOf(doing)}?`;
  const thing = DENIED_THING.exec(text);
  if (thing)
    return `Is there ${thing[1]!.replace(/^a role/, 'a role')} of ${who}${clauseOf(thing[2]!).replace(/^(?=\S)/, ' ')}?`;
  return `Is what is said of ${entry ? nameInSentence(entry) : who} true?`;
}

/** Where a phrase begins that a clause can end before. */
const PHRASE = /\s(?:of|on|in|at|for|to|by|with|against|from|that|which|because|and)\s/g;

/** A clause up to where it ends or another speaks, without brackets and quotation marks. */
const clauseOf = (text: string): string => {
  const [clause] = text
    .replace(/[‘“”[\]]/g, '')
    .replace(/’(?=\s|$|[.,])/g, '')
    .split(/[;:—–]|,\s|\.(?:\s|$)|\?/);
  const whole = clause!.trim().replace(/[.,]+$/, '');
  if (whole.length <= LONGEST) return whole;
  const fits = whole.slice(0, LONGEST);
  const last = [...fits.matchAll(PHRASE)].map(({ index }) => index).findLast((at) => at > LONGEST / 2);
  return fits.slice(0, last).replace(/\s+\S*$/, last === undefined ? ' …' : '$&');
};

/** An entry's name within a sentence: "the shooting in Dayton", "the September 2 strike", "Kasper’s resignation". */
export function nameInSentence({ kind, name, event }: DraftEntry): string {
  if (kind !== 'incident' || /^[^ ]+(?: [^ ]+){0,3}[’']s? /.test(name)) return name;
  const fillers = event?.target.filter((filler) => typeof filler === 'string') ?? [];
  const small = [...(event?.what ?? []), ...(event?.which ?? []), ...fillers];
  const isSmall = small.some(
    (word) => name.startsWith(word.charAt(0).toUpperCase() + word.slice(1)) && /^[a-z]/.test(word),
  );
  return `the ${isSmall ? name.charAt(0).toLowerCase() + name.slice(1) : name}`;
}
