import type { EntryRef, Evidence, Mention, Rule } from '../contract/mention.ts';
import type { Decision } from './decide.ts';
import { endOfName } from './parted.ts';
import type { Reason } from './reasons.ts';
import type { FormKind, Reading, Scene } from './scene.ts';
import type { Slip } from './slips.ts';

/** A mention of which it is not said yet whether it is marked. */
export type UnmarkedMention = Omit<Mention, 'marked'>;

/** The rule that a reader is told, by how the form names its entry. */
const RULE_OF_KIND: Readonly<Record<FormKind, Rule>> = {
  full: 'full-name',
  nickname: 'full-name',
  variant: 'full-name',
  not: 'full-name',
  acronym: 'acronym',
  initials: 'acronym',
  phrase: 'phrase',
  title: 'title',
  short: 'short-form',
  surname: 'short-form',
  part: 'short-form',
  event: 'cue',
  given: 'short-form',
  head: 'short-form',
  tail: 'short-form',
  demonym: 'short-form',
};

/** Doubtful ones are said to be so, whatever their odds. */
const DOUBTFUL = 0.4;
const MOST_SURE = 0.99;

/** Writes a misspelt name as a mention: "possibly" somebody whom the article names. */
export function toSlipMention(scene: Scene, { from, to, reading, full }: Slip): UnmarkedMention {
  const { article, packOf, kindOf } = scene;
  const { tokens } = article;
  const pack = packOf(reading);
  const named = refOf(scene, reading);
  const start = tokens.start[from]!;
  const block = article.blockAt(start);
  return {
    pack: named.pack,
    entry: named.entry,
    block,
    start: start - article.blockStarts[block]!,
    end: tokens.end[to - 1]! - article.blockStarts[block]!,
    kind: kindOf(reading),
    confidence: DOUBTFUL,
    certainty: 'possibly',
    alternatives: [],
    why: {
      rule: 'near-miss',
      form: pack.formText(pack.formStart(reading.entry)),
      evidence: [toEvidence(article, { kind: 'full-name', value: 0, from: full.from, to: full.to })],
    },
  };
}

/** Writes what was decided as a mention: offsets within the block, ids, and why it was made. */
export function toMention(scene: Scene, decision: Decision): UnmarkedMention {
  const { article, packOf, kindOf } = scene;
  const { place, outcome, reading, rivals, reasons, odds } = decision;
  const { tokens } = article;
  const named = refOf(scene, reading);
  const form = packOf(reading).formText(reading.form);
  const { start, end } = withQuotes(article.text, {
    start: tokens.start[place.from]!,
    end: endOfName(article.text, tokens.end[place.to - 1]!, form),
  });
  const block = article.blockAt(start);
  return {
    // Written out: a spread makes this, the most frequent object of all, many times slower to build.
    pack: named.pack,
    entry: named.entry,
    block,
    start: start - article.blockStarts[block]!,
    end: end - article.blockStarts[block]!,
    kind: kindOf(reading),
    confidence: outcome === 'named' ? Math.round(100 * Math.min(MOST_SURE, 1 / (1 + Math.exp(-odds)))) / 100 : DOUBTFUL,
    certainty: outcome === 'named' ? 'is' : 'may-refer-to',
    alternatives: rivals.map((rival) => refOf(scene, rival)),
    // Said at the end, when all mentions are known.
    why: {
      rule: RULE_OF_KIND[reading.type],
      form,
      evidence: reasons
        .filter(({ value, text }) => value > 0 && text !== '')
        .map((reason) => toEvidence(article, reason)),
    },
  };
}

/** What a reading names, by the ids of the first pack that has it. */
function refOf({ packOf, firstOf }: Scene, reading: Reading): EntryRef {
  const first = firstOf(reading);
  const pack = packOf(first);
  return { pack: pack.header.id, entry: pack.idOf(first.entry) };
}

/** Quotation marks by twos, the opening one first. */
const PAIRS = ['“”', '‘’', '""', "''", '«»'].map(([opening, closing]) => ({ opening: opening!, closing: closing! }));

/** Takes in the quotation mark beside a stretch that has its other half inside: “double tap” strike. */
function withQuotes(text: string, span: { start: number; end: number }): { start: number; end: number } {
  const { start, end } = span;
  const stretch = text.slice(start, end);
  for (const { opening, closing } of PAIRS) {
    if (text[start - 1] === opening && hasHalf(stretch, closing)) return { start: start - 1, end };
    if (text[end] === closing && hasHalf(stretch, opening)) return { start, end: end + 1 };
  }
  return span;
}

/** True where a stretch has one quotation mark, and it is this half; a mark between two letters is an apostrophe. */
const hasHalf = (stretch: string, half: string): boolean => {
  if (!stretch.includes(half)) return false;
  const marks = Array.from(stretch.matchAll(/(?<!\p{L})["“”‘’'«»]|["“”‘’'«»](?!\p{L})/gu), ([mark]) => mark);
  return marks.length === 1 && marks[0] === half;
};

function toEvidence(article: Scene['article'], { kind, from, to, text = '' }: Reason): Evidence {
  if (from === undefined || to === undefined) return { kind, text };
  const at = article.tokens.start[from]!;
  const block = article.blockAt(at);
  return {
    kind,
    text: article.text.slice(at, article.tokens.end[to - 1]!),
    block,
    paragraph: article.paragraphs[block]!,
  };
}
