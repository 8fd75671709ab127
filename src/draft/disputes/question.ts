import type { DraftEntry, DraftStatement } from '../facts.ts';

/** Longest clause that a question repeats, in characters. */
const LONGEST = 150;
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
  return `Is what is said of ${entry?.name ?? who} true?`;
}

/** A clause up to where it ends or another speaks, without brackets and quotation marks. */
const clauseOf = (text: string): string => {
  const [clause] = text
    .replace(/[‘“”[\]]/g, '')
    .replace(/’(?=\s|$|[.,])/g, '')
    .split(/[;:—–]|,\s|\.(?:\s|$)|\?/);
  const whole = clause!.trim().replace(/[.,]+$/, '');
  return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
};
