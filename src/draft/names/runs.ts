import { WORD } from '../../match/lexicon/lexicon.ts';
import { GAP, hashWord, SHAPE } from '../../text/tokens.ts';
import { KNOWN, knownAs } from './dictionary.ts';
import { TOPIC_HEADS } from './heads.ts';
import { isCapital, type Passage, written } from './passages.ts';
import { ENGLISH, isOrdinaryAt, isWordOfLanguage, type Usage } from './usage.ts';

/** Words of a passage, `to` excluded. */
export interface Run {
  from: number;
  to: number;
}

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashWord));
const [OF, FOR, ON, AND, THE, S] = ['of', 'for', 'on', 'and', 'the', 's'].map(hashWord);
/** Heads of bodies that are "on" something. */
const ON_HEADS = hashes('committee subcommittee commission council conference convention');
/** Heads that are "for" something, besides those of bodies. */
const FOR_HEADS = hashes('center centre centers centres campaign movement');
/** What a country has only one of: small behind its name, it is a body of that name ("the Indian army"). */
const BODIES = hashes(
  'government military army navy forces troops parliament administration cabinet embassy congress senate police guard',
);

/** The longest row of small words between two parts of a name: "of the". */
const MOST_INNER = 3;
/** The longest number that is part of a name: "Boeing 737", "Hunting Act 2004". */
const LONGEST_NUMBER = 4;

/**
 * Finds the rows of words with capitals of a passage, with the small words inside them that belong to names: "Tren de Aragua", "Bank of
 * England", "Securities and Exchange Commission", "Indian army". A row ends at punctuation, at most possessives, and behind the legal form of a company.
 */
export function findRuns(passage: Passage, usage: Usage): Run[] {
  const runs: Run[] = [];
  const { count } = passage.tokens;
  for (let i = 0; i < count; i++) {
    if (!isCapital(passage, i)) continue;
    const from = startBefore(passage, i);
    const to = withBody(passage, { from, to: endOfRun(passage, usage, i) });
    runs.push({ from, to });
    i = to - 1;
  }
  return runs;
}

/** "al-Rubaie", "bin Laden": the particle before belongs to the name. */
function startBefore({ tokens: { gap, hash, shape } }: Passage, i: number): number {
  const cls = i === 0 ? 0 : ENGLISH.classOf(hash[i - 1]!);
  // "Do" is a particle of Portuguese names, and a verb.
  if (!(cls & WORD.particle) || cls & WORD.function || shape[i - 1]! & SHAPE.capital) return i;
  return gap[i] === GAP.hyphen || gap[i] === GAP.space ? i - 1 : i;
}

function endOfRun(passage: Passage, usage: Usage, start: number): number {
  const { count } = passage.tokens;
  let to = start + 1;
  for (;;) {
    if (to < count && goesOn(passage, start, to)) {
      to++;
      continue;
    }
    const next = afterInner(passage, usage, { from: start, to });
    if (next === to) return to;
    to = next + 1;
  }
}

/** True where a word belongs to the run before it. */
function goesOn(passage: Passage, start: number, i: number): boolean {
  const { gap, hash, shape } = passage.tokens;
  const isCompany = i > start && (ENGLISH.classOf(hash[i - 1]!) & WORD.companySuffix) !== 0 && i - start > 1;
  const isSuffix = (ENGLISH.classOf(hash[i]!) & WORD.companySuffix) !== 0;
  // "Key Tronic corp", "Dillon Read and Co Inc"; what follows "Inc" is somebody else.
  if (isSuffix && gap[i]! <= GAP.space)
    return isCapital(passage, i) || passage.tokens.end[i]! - passage.tokens.start[i]! < 5;
  if (isCompany || !joins(passage, i)) return false;
  if (!isCapital(passage, i)) return isNumberOf(passage, i) && !(knownAs(hash[start]!) & KNOWN.given);
  // "But Hegseth": a function word begins something else.
  const isFunction = (ENGLISH.classOf(hash[i]!) & WORD.function) !== 0 && gap[i] !== GAP.hyphen;
  return !isFunction || (shape[i]! & SHAPE.allCaps) !== 0;
}

/** "F-35", "COVID-19"; "Channel 4", where nothing is counted by the number. */
function isNumberOf({ tokens: { gap, hash, shape, start, end, count } }: Passage, i: number): boolean {
  if (!(shape[i]! & SHAPE.digit)) return false;
  if (gap[i] === GAP.hyphen) return true;
  if (end[i]! - start[i]! > LONGEST_NUMBER || ENGLISH.classOf(hash[i - 1]!) & WORD.calendar) return false;
  return i + 1 >= count || gap[i + 1]! > GAP.dot || (ENGLISH.classOf(hash[i + 1]!) & WORD.function) !== 0;
}

/** True where a word goes on with the one before: a space or hyphen between, or the apostrophe of "O'Brien". */
function joins({ tokens: { gap, shape, start, end } }: Passage, i: number): boolean {
  if (gap[i]! <= GAP.hyphen) return true;
  return gap[i] === GAP.apostrophe && (shape[i - 1]! & SHAPE.letter) !== 0 && end[i]! - start[i]! > 1;
}

/** Past the small words after a run that belong to it with the capital behind them: the place of that; `to` where none do. */
function afterInner(passage: Passage, usage: Usage, { from, to }: Run): number {
  const { gap, hash, count } = passage.tokens;
  let next = to;
  while (next < count && next - to < MOST_INNER && isInner(passage, next, to) && !isCapital(passage, next)) next++;
  if (next === to || next >= count || gap[next]! > GAP.hyphen || !isCapital(passage, next)) return to;
  const inner = Array.from(hash.subarray(to, next));
  if (inner.every((word) => ENGLISH.classOf(word) & WORD.particle)) return next;
  const [first, ...rest] = inner;
  // "State Children's Health Insurance Program": the possessive of a common noun.
  if (first === S && rest.length === 0)
    return isWordOfLanguage(hash[to - 1]!) && isWordOfLanguage(hash[next]!) ? next : to;
  if (rest.some((word) => word !== THE) || rest.length > 1) return to;
  return bindsHead(passage, usage, { run: { from, to }, first: first!, next }) ? next : to;
}

const isInner = ({ tokens: { gap, hash } }: Passage, i: number, first: number): boolean =>
  gap[i]! <= GAP.hyphen || (i === first && gap[i] === GAP.apostrophe && hash[i] === S);

interface Joint {
  run: Run;
  /** The hash of the small word. */
  first: number;
  /** Where capitals go on. */
  next: number;
}

/** Whether a small word binds what follows to the noun before: "Bank of England", not "Murray of Washington". */
function bindsHead(passage: Passage, usage: Usage, joint: Joint): boolean {
  const { hash } = passage.tokens;
  const head = hash[joint.run.to - 1]!;
  if (joint.first === OF) return bindsOf(passage, usage, joint);
  if (joint.first === FOR) return (knownAs(head) & KNOWN.bodyHead) !== 0 || FOR_HEADS.has(head);
  if (joint.first === ON) return ON_HEADS.has(head);
  return joint.first === AND && bindsAnd(passage, usage, joint);
}

function bindsOf(passage: Passage, usage: Usage, { run, next }: Joint): boolean {
  const { hash } = passage.tokens;
  const head = hash[run.to - 1]!;
  const [cls, known] = [ENGLISH.classOf(head), knownAs(head)];
  // "Secretary of State" is a title whole; "President of Iran" is not.
  if (cls & (WORD.title | WORD.role))
    return (isWordOfLanguage(hash[next]!) && ENGLISH.countryOf(hash[next]!) === 0) || isBeforePerson(passage, next);
  if (cls & WORD.companySuffix && run.to - run.from > 1) return false;
  const isHead = (known & (KNOWN.bodyHead | KNOWN.placeHead)) !== 0 || (cls & WORD.body) !== 0;
  if (known & (KNOWN.given | KNOWN.surname | KNOWN.demonym) || (known & KNOWN.place && !isHead)) return false;
  return isHead || TOPIC_HEADS.has(head) || (known & KNOWN.ordinary) !== 0 || isOrdinaryAt(usage, passage, run.to - 1);
}

/** "Director of National Intelligence Ada Marsh": capitals that a given name and another one follow. */
function isBeforePerson(passage: Passage, from: number): boolean {
  const { hash } = passage.tokens;
  const end = endOfCapitals(passage, from);
  for (let i = from + 1; i + 1 < end; i++) if (knownAs(hash[i]!) & KNOWN.given) return knownAs(hash[from]!) === 0;
  return false;
}

function endOfCapitals(passage: Passage, from: number): number {
  let to = from;
  while (isCapital(passage, to) && (to === from || joins(passage, to))) to++;
  return to;
}

/** "Marks & Spencer", "Samuel Montagu and Sons Ltd", "Customs and Border Protection"; not "the Navy and Coast Guard". */
function bindsAnd(passage: Passage, usage: Usage, { run, next }: Joint): boolean {
  const { text, tokens } = passage;
  const { hash, start, end } = tokens;
  if (/[&＆]/.test(text.slice(end[run.to - 1], start[next]))) return true;
  const words = Array.from(hash.subarray(next, endOfCapitals(passage, next)));
  const [left, last] = [hash[run.to - 1]!, words.at(-1)!];
  const isLegal = (word: number): boolean => (ENGLISH.classOf(word) & WORD.companySuffix) !== 0;
  if (isLegal(last)) return words.slice(0, -1).every((word) => isLegal(word) || isWordOfLanguage(word));
  if ([left, last].some((word) => (ENGLISH.classOf(word) & WORD.body) !== 0)) return false;
  const isPlain = (i: number): boolean => isPlainWord(hash[i]!, isOrdinaryAt(usage, passage, i));
  if (isPlain(run.to - 1)) return isPlain(next);
  // "National Counterintelligence and Security Center": words that nobody knows, within a body's name.
  const isWithin = run.to - run.from > 1 && isPlain(run.from) && (knownAs(last) & KNOWN.bodyHead) !== 0;
  return isWithin && knownAs(left) === 0 && (knownAs(words[0]!) === 0 || isPlain(next));
}

/** A word of the language that is not also a name, an office or the like. */
const isPlainWord = (word: number, isOrdinary: boolean): boolean =>
  (isOrdinary || isWordOfLanguage(word)) &&
  (ENGLISH.classOf(word) & (WORD.title | WORD.role | WORD.calendar | WORD.function | WORD.direction)) === 0;

/** With a small word behind the name of a country or person that makes it a body's: "Iraqi army", "Trump administration". */
function withBody(passage: Passage, run: Run): Run['to'] {
  const { gap, hash, count } = passage.tokens;
  const { from, to } = run;
  if (to >= count || gap[to]! > GAP.space || !BODIES.has(hash[to]!) || isCapital(passage, to)) return to;
  const isOwner =
    to - from <= 2 && (ENGLISH.countryOf(hash[to - 1]!) > 0 || (knownAs(hash[to - 1]!) & KNOWN.demonym) !== 0);
  const isPersons =
    to - from === 1 && /^administration$/i.test(written(passage, to, to + 1)) && !isWordOfLanguage(hash[from]!);
  return isOwner || isPersons ? to + 1 : to;
}
