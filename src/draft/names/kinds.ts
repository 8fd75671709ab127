import type { Kind } from '../../contract/kind.ts';
import { GRAMMAR, grammarOf } from '../../match/lexicon/en/grammar.ts';
import { WORD } from '../../match/lexicon/lexicon.ts';
import { GAP, hashWord, SHAPE } from '../../text/tokens.ts';
import { KNOWN, knownAs, wordingKnownAs } from './dictionary.ts';
import { BODY_NOUNS, PLACE_NOUNS, TOPIC_HEADS, TOPIC_NOUNS } from './heads.ts';
import type { Name, Stretch } from './names.ts';
import { type Passage, written } from './passages.ts';
import { ENGLISH, isWordOfLanguage } from './usage.ts';

/** What speaks for each kind, added up. */
export type Scores = Record<Kind, number>;

const HE = new Set(['he', 'she'].map(hashWord));
const WHO = hashWord('who');
const SURE_PLACE = new Set(['in', 'near', 'across', 'throughout', 'outside'].map(hashWord));
const LIKELY_PLACE = new Set(['from', 'at', 'to', 'into'].map(hashWord));
/** So far behind a name its pronoun or its apposition is looked for, in words. */
const NEAR = 12;

/** Weighs what a name is, by its words and by what stands beside it wherever it is written. */
export function weighKinds(
  passages: readonly Passage[],
  name: Name,
  { isTakenUp, isPlural }: { isTakenUp: boolean; isPlural: boolean },
): Scores {
  const scores: Scores = { person: 0, organization: 0.8, place: 0.2, topic: 0.5, incident: -9 };
  const first =
    name.stretches.find(({ passage, from, to }) => written(passages[passage]!, from, to) === name.text) ??
    name.stretches[0]!;
  const tokens = passages[first.passage]!.tokens;
  addWords(scores, name.key, {
    words: Array.from(tokens.hash.subarray(first.from, first.to)),
    shapes: Array.from(tokens.shape.subarray(first.from, first.to)),
  });
  // "Kingsley Wilson … Wilson": only people are taken up by the end of their names.
  if (isTakenUp) scores.person += 2.5;
  if (isPlural) scores.person -= 4;
  const seen = name.stretches.map((stretch) => lookAround(passages[stretch.passage]!, stretch));
  for (const sign of SIGNS) {
    const count = seen.filter((signs) => signs.has(sign.name)).length;
    if (count === 0) continue;
    const share = sign.byShare ? count / seen.length : count / (count + 0.5);
    for (const [kind, weight] of Object.entries(sign.weights)) scores[kind as Kind] += weight * share;
  }
  return scores;
}

/** The kind that most speaks for, and whether another is close. */
export function bestKind(scores: Scores): { kind: Kind; close: Kind | null } {
  const [best, next] = (Object.entries(scores) as [Kind, number][]).sort((a, b) => b[1] - a[1]);
  return { kind: best![0], close: best![1] - next![1] < 1 ? next![0] : null };
}

function addWords(scores: Scores, key: string, { words, shapes }: { words: number[]; shapes: number[] }): void {
  const [first, last] = [words[0]!, words.at(-1)!];
  const isSingle = words.length === 1;
  const known = isSingle ? knownAs(first) : wordingKnownAs(key);
  if (known & (KNOWN.place | KNOWN.demonym)) scores.place += known & KNOWN.surname ? 3 : 4;
  if (known & KNOWN.organization) scores.organization += 4;
  if (isSingle && known & KNOWN.given) scores.person += 1.5;
  if (isSingle && known & KNOWN.surname) scores.person += 1;
  if (words.every(isOfLand)) scores.place += 4;
  else if (ENGLISH.countryOf(last) > 0 || (isSingle && ENGLISH.classOf(first) & WORD.region)) scores.place += 3;
  if (shapes.length === 1 && shapes[0]! & SHAPE.allCaps) {
    scores.organization += 1.5;
    scores.person -= 2;
  }
  if (words.some((_, i) => shapes[i]! & SHAPE.digit)) scores.topic += 2;
  // "World War II"; "Bill" is a name as well as a law.
  const noun = ENGLISH.classOf(last) & WORD.nameSuffix && !isSingle ? words.at(-2)! : last;
  const opens = !isSingle && TOPIC_HEADS.has(first) && !(knownAs(first) & KNOWN.given);
  if (TOPIC_HEADS.has(noun) || opens) scores.topic += 3.5;
  if (ENGLISH.classOf(last) & WORD.companySuffix && !isSingle) scores.organization += 5;
  const headOf = words.findIndex((word) => ENGLISH.classOf(word) & (WORD.of | WORD.preposition));
  const head = headOf > 0 ? words[headOf - 1]! : last;
  if (!isSingle && known === 0)
    addHead(scores, { head, first, text: headOf > 0 ? key.split(' ')[headOf - 1]! : key.split(' ').at(-1)! });
  // "The House", "the White House": the body whose members have a title.
  if (ENGLISH.sameTitles(last).length > 0 && !(ENGLISH.classOf(last) & WORD.title)) scores.organization += 3;
  addPerson(scores, words, shapes);
}

const isOfLand = (word: number): boolean =>
  ENGLISH.countryOf(word) > 0 || ENGLISH.isLandPrefix(word) || (ENGLISH.classOf(word) & WORD.direction) !== 0;

/** A noun's singular, if it is a plural that a name may end with ("Committees"). */
const heads = (word: number, text: string): number[] =>
  text.endsWith('s') ? [word, hashWord(text.slice(0, -1))] : [word];

function addHead(scores: Scores, { head, first, text }: { head: number; first: number; text: string }): void {
  const isBody = heads(head, text).some(
    (word) => knownAs(word) & KNOWN.bodyHead || ENGLISH.classOf(word) & WORD.body || BODY_NOUNS.has(word),
  );
  if (isBody) scores.organization += 3;
  // "Ada Marsh": a surname that is a noun, too; "Bartholomew County" is none.
  const isGiven = (knownAs(first) & KNOWN.given) !== 0;
  if (PLACE_NOUNS.has(head) && !(knownAs(head) & KNOWN.surname)) {
    scores.place += 3;
    scores.person -= 2;
  } else if (knownAs(head) & KNOWN.placeHead) scores.place += isGiven ? 1 : 2.5;
  const opensPlace =
    (knownAs(first) & KNOWN.placeHead) !== 0 && first !== head && ENGLISH.sameTitles(first).length === 0;
  if (opensPlace) scores.place += 1.5;
  if (ENGLISH.classOf(first) & WORD.direction) scores.place += 1;
}

function addPerson(scores: Scores, words: readonly number[], shapes: readonly number[]): void {
  if (words.length === 1) return;
  const classes = words.map((word) => ENGLISH.classOf(word));
  const ordinary = words.filter((word, i) => isWordOfLanguage(word) && !(shapes[i]! & SHAPE.abbreviation)).length;
  if (classes.some((cls) => cls & (WORD.of | WORD.preposition | WORD.joining)) || words.length > 5) scores.person -= 3;
  const isGiven = (knownAs(words[0]!) & KNOWN.given) !== 0;
  scores.person += ordinary === 0 ? 0.9 : isGiven && words.length === 2 ? 0 : -1.5 * Math.min(2, ordinary);
  if (isGiven) scores.person += 3;
  if (knownAs(words.at(-1)!) & KNOWN.surname) scores.person += 0.7;
  if (words.length > 2 && shapes.slice(0, -1).some((shape) => shape & SHAPE.abbreviation)) scores.person += 2;
  if (classes.at(-1)! & WORD.nameSuffix && ordinary === 0) scores.person += 3;
  if (classes.slice(1, -1).some((cls) => cls & WORD.particle)) scores.person += 1;
}

type SignName =
  | 'title'
  | 'role'
  | 'the'
  | 'in'
  | 'to'
  | 'says'
  | 'who'
  | 'age'
  | 'he'
  | 'a-person'
  | 'a-body'
  | 'a-place'
  | 'body'
  | 'place'
  | 'topic'
  | 'officials';

/** What stands beside a name, and what for each speaks; `byShare`: as much as it is usual for the name, for any name may stand so once. */
const SIGNS: readonly { name: SignName; weights: Partial<Scores>; byShare?: true }[] = [
  { name: 'title', weights: { person: 5 } },
  { name: 'role', weights: { person: 3 } },
  { name: 'age', weights: { person: 4 } },
  { name: 'who', weights: { person: 2 } },
  { name: 'says', weights: { person: 1.5, organization: 0.8 } },
  { name: 'he', weights: { person: 1 } },
  { name: 'a-person', weights: { person: 3 } },
  { name: 'a-body', weights: { organization: 3 } },
  { name: 'a-place', weights: { place: 3 } },
  { name: 'body', weights: { organization: 2.5 } },
  { name: 'place', weights: { place: 2.5 } },
  { name: 'topic', weights: { topic: 2.5 } },
  { name: 'the', weights: { person: -3, organization: 0.6, topic: 0.4, place: 0.3 }, byShare: true },
  { name: 'in', weights: { place: 3.5 }, byShare: true },
  { name: 'to', weights: { place: 0.4 }, byShare: true },
  { name: 'officials', weights: { place: 0.8, organization: 0.4 }, byShare: true },
];

/** Reads the signs beside one stretch. */
function lookAround(passage: Passage, { from, to, titleFrom }: Stretch): Set<SignName> {
  const signs = new Set<SignName>();
  if (titleFrom < from) signs.add('title');
  else lookBefore(passage, from, signs);
  lookBehind(passage, to, signs);
  return signs;
}

function lookBefore({ tokens: { gap, hash, shape } }: Passage, from: number, signs: Set<SignName>): void {
  if (from === 0 || gap[from]! > GAP.space) return;
  const word = hash[from - 1]!;
  const isThe = (ENGLISH.classOf(word) & WORD.article) !== 0;
  if (isThe) signs.add('the');
  if (shape[from - 1]! & SHAPE.capital) return;
  if (ENGLISH.classOf(word) & WORD.direction) signs.add('place');
  // "In the Caribbean", "in Yemen".
  const before = isThe && from > 1 && gap[from - 1]! <= GAP.space ? hash[from - 2]! : word;
  if (SURE_PLACE.has(before)) signs.add('in');
  if (LIKELY_PLACE.has(before)) signs.add('to');
  if (ENGLISH.classOf(word) & (WORD.title | WORD.role) || knownAs(word) & KNOWN.person) signs.add('role');
  else addNoun(word, signs);
  const isOf = from > 1 && ENGLISH.classOf(word) & WORD.of && gap[from - 1]! <= GAP.space;
  if (isOf && PLACE_NOUNS.has(hash[from - 2]!)) signs.add('place');
}

const addNoun = (word: number, signs: Set<SignName>): void => {
  if (BODY_NOUNS.has(word)) signs.add('body');
  if (PLACE_NOUNS.has(word)) signs.add('place');
  if (TOPIC_NOUNS.has(word)) signs.add('topic');
};

const OFFICIALS = new Set(['officials', 'government', 'troops', 'leaders', 'forces', 'lawmakers'].map(hashWord));

function lookBehind(passage: Passage, to: number, signs: Set<SignName>): void {
  const { gap, hash, shape, count, start, end } = passage.tokens;
  if (to >= count) return;
  const word = hash[to]!;
  const isSmall = !(shape[to]! & SHAPE.capital);
  if (word === WHO && gap[to]! <= GAP.comma) signs.add('who');
  if (gap[to] === GAP.comma && shape[to]! & SHAPE.digit && end[to]! - start[to]! <= 3 && gap[to + 1] === GAP.comma)
    signs.add('age');
  if (gap[to]! <= GAP.space && isSmall) {
    if (grammarOf(word) & GRAMMAR.saying) signs.add('says');
    if (OFFICIALS.has(word)) signs.add('officials');
    else addNoun(word, signs);
  }
  if (gap[to] === GAP.comma) lookIntoApposition(passage, to, signs);
  for (let i = to; i < Math.min(count, to + NEAR) && gap[i]! < GAP.block; i++) {
    if (HE.has(hash[i]!)) signs.add('he');
    if (shape[i]! & SHAPE.capital && gap[i]! < GAP.sentence) return;
  }
}

/** ", the former director of …": the first noun that says what something is. */
function lookIntoApposition({ tokens: { gap, hash, count } }: Passage, at: number, signs: Set<SignName>): void {
  const opens =
    ENGLISH.classOf(hash[at]!) & (WORD.article | WORD.possessive | WORD.notNow) ||
    grammarOf(hash[at]!) & GRAMMAR.possessive;
  const isTitle = (ENGLISH.classOf(hash[at]!) & (WORD.title | WORD.role)) !== 0;
  if (!opens && !isTitle) return;
  for (let i = at; i < Math.min(count, at + 7) && (i === at || gap[i]! <= GAP.hyphen); i++) {
    const word = hash[i]!;
    if (ENGLISH.classOf(word) & (WORD.title | WORD.role) || knownAs(word) & KNOWN.person)
      return void signs.add('a-person');
    if (BODY_NOUNS.has(word)) return void signs.add('a-body');
    if (PLACE_NOUNS.has(word)) return void signs.add('a-place');
    if (grammarOf(word) & (GRAMMAR.preposition | GRAMMAR.opener | GRAMMAR.auxiliary)) return;
  }
}
