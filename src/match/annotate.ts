import type { Block, Mention } from '../contract/mention.ts';
import type { Library } from '../store/library.ts';
import { hashWord, SHAPE } from '../text/tokens.ts';
import { isWrittenLike, standsFree } from './accept.ts';
import { CAPITALS, judgeCapitals } from './capitals.ts';
import { readBlocks } from './document.ts';
import { type Candidate, findCandidates, type Reading } from './find.ts';
import type { RuleName } from './rules.ts';
import { BESIDE, lookLeft, lookRight, type Scene } from './surroundings.ts';
import { classOf, WORD } from './words/word-classes.ts';

export interface AnnotateOptions {
  /** Rules to leave out, to measure what they earn. */
  without?: ReadonlySet<RuleName>;
}

const CLEARLY = 4;
const WEAK: ReadonlySet<string> = new Set(['demonym', 'surname', 'head', 'initials']);
/** A list this large without weights is no proof that its one-word names are names. */
const LARGE_LIST = 20_000;

interface Spot extends Candidate {
  left: number;
  right: number;
  best: Reading | null;
  rivals: Reading[];
  rule: Mention['why']['rule'];
}

/**
 * Finds what an article's blocks name, by the library's packs. Gives mentions in order of the text, none overlapping;
 * offsets are UTF-16 code units in the block's text.
 */
export function annotate(blocks: readonly Block[], library: Library, { without }: AnnotateOptions = {}): Mention[] {
  const on = (rule: RuleName): boolean => !without?.has(rule);
  const article = readBlocks(blocks);
  const { tokens, blockStarts, blockAt } = article;
  const { hash, shape, count, gap } = tokens;
  const capitals = judgeCapitals(tokens);
  const { shelves } = library;
  const packOf = (reading: Reading) => shelves[reading.shelf]!.pack;
  const weigh = (r: Reading) => packOf(r).weightOf(r.entry);
  const knownWord = (h: number) =>
    shelves.some(({ pack: { names } }) => names.firstWords[h >>> names.firstShift] !== 0);
  const isTrusted = (r: Reading): boolean => {
    const pack = packOf(r);
    return weigh(r) > 1 || pack.header.counts.claims > 0 || pack.entryCount <= LARGE_LIST;
  };
  const keyOf = (r: Reading) => r.shelf * 0x1000000 + r.entry;

  const candidates = findCandidates(article, library, (candidate) => {
    const { from, to } = candidate;
    if (on('hyphens') && !standsFree(tokens, from, to, knownWord)) return false;
    if (to - from === 1) {
      const cls = classOf(hash[from]!);
      const acronym = (shape[from]! & SHAPE.allCaps) !== 0 && capitals[from] !== CAPITALS.shouted;
      if (on('function-words') && cls & (WORD.function | WORD.calendar) && !acronym) return false;
      if (shape[from]! & (SHAPE.letter | SHAPE.digit)) return false;
    }
    candidate.readings = candidate.readings.filter((reading) =>
      isWrittenLike(reading, { pack: packOf(reading), candidate, tokens, capitals }),
    );
    return candidate.readings.length > 0;
  });

  const covered = new Uint32Array(count);
  candidates.forEach(({ from, to }, i) => covered.fill(i + 1, from, to));
  const scene: Scene = { tokens, capitals, covered };

  /** What is left of a spot's readings when one looks at the words beside it. */
  const judge = (candidate: Candidate): Spot => {
    const { from, to } = candidate;
    const left = lookLeft(scene, from);
    const right = lookRight(scene, to);
    const single = to - from === 1;
    let readings = candidate.readings;
    if (readings.some((r) => packOf(r).formType(r.form) === 'not')) readings = [];
    const keep = (test: (r: Reading) => boolean) => {
      if (readings.length > 0) readings = readings.filter(test);
    };
    const person = (r: Reading) => packOf(r).kindOf(r.entry) === 'person';
    const phrase = (r: Reading) => packOf(r).formType(r.form) === 'phrase';
    if (single) {
      if (on('role-words') && classOf(hash[from]!) & WORD.role) keep((r) => packOf(r).formType(r.form) === 'title');
      if (on('given-name-before') && left & BESIDE.given) keep(phrase);
      if (on('longer-run') && left & (BESIDE.opener | BESIDE.particle | BESIDE.other)) keep(phrase);
      if (on('title-before') && left & BESIDE.title) keep((r) => person(r) || phrase(r));
      if (on('name-nouns') && right & (BESIDE.noun | BESIDE.company)) keep(phrase);
      if (on('longer-run') && right & BESIDE.other) keep(phrase);
      if (on('lists')) keep(isTrusted);
    } else {
      if (on('given-name-before') && left & BESIDE.given) keep((r) => !person(r));
      if (on('longer-run') && left & BESIDE.opener) keep(phrase);
      if (on('name-nouns') && right & BESIDE.noun) keep(phrase);
      if (on('longer-run') && right & BESIDE.other) keep((r) => !person(r));
    }
    return { from, to, readings, left, right, best: null, rivals: [], rule: 'full-name' };
  };
  const spots = candidates.map(judge);

  /** True where a one-word span is only a part of a person's name. */
  const isPartOfName = (spot: Spot, r: Reading): 'given' | 'surname' | null => {
    if (spot.to - spot.from > 1) return null;
    const pack = packOf(r);
    if (pack.kindOf(r.entry) !== 'person') return null;
    const { first, last } = pack.nameEnds;
    if (last[r.entry] === 0) return null;
    return first[r.entry] === hash[spot.from] ? 'given' : last[r.entry] === hash[spot.from] ? 'surname' : null;
  };

  const isWeak = (r: Reading): boolean => WEAK.has(packOf(r).formType(r.form));
  const derivedAllowed = (spot: Spot, r: Reading): boolean => {
    const word = hash[spot.from]!;
    switch (packOf(r).formType(r.form)) {
      case 'demonym':
        return on('demonyms');
      case 'surname':
        return on('lone-surnames') && !(classOf(word) & (WORD.givenName | WORD.nameNoun | WORD.title | WORD.nameOpener)) && !(spot.left & (BESIDE.known)) && !(spot.right & (BESIDE.known | BESIDE.acronym));
      case 'head':
        return on('heads') && !(classOf(word) & (WORD.givenName | WORD.nameNoun | WORD.title | WORD.nameOpener));
      case 'initials':
        return on('initials') && (shape[spot.from]! & SHAPE.allCaps) !== 0 && tokens.end[spot.from]! - tokens.start[spot.from]! > 2;
      default:
        return true;
    }
  };

  // First pass: what stands alone.
  const present = new Map<number, Reading>();
  const choose = (spot: Spot, readings: Reading[]) => {
    if (readings.length === 0) return;
    const byEntry = new Map<number, Reading>();
    for (const r of readings) {
      const key = keyOf(r);
      if (!byEntry.has(key)) byEntry.set(key, r);
    }
    const sorted = [...byEntry.values()].sort((a, b) => weigh(b) - weigh(a));
    spot.best = sorted[0]!;
    if (on('priors')) {
      const top = weigh(sorted[0]!);
      spot.rivals = sorted.slice(1).filter((r) => weigh(r) * CLEARLY > top);
    }
  };
  for (const spot of spots) {
    if (spot.to - spot.from > 1) {
      choose(spot, spot.readings);
      if (spot.best && spot.rivals.length === 0) present.set(keyOf(spot.best), spot.best);
    }
  }

  // Who owns a surname in this article.
  const owners = new Map<number, Reading[]>();
  for (const r of present.values()) {
    const pack = packOf(r);
    if (pack.kindOf(r.entry) !== 'person') continue;
    const last = pack.nameEnds.last[r.entry]!;
    if (last === 0) continue;
    const list = owners.get(last);
    if (list) list.push(r);
    else owners.set(last, [r]);
  }
  // Full names that no pack knows.
  const strangers = new Set<number>();
  if (on('claimed-surnames')) {
    for (let i = 0; i + 1 < count; i++) {
      if (!(shape[i]! & SHAPE.capital) || !(classOf(hash[i]!) & WORD.givenName)) continue;
      let to = i + 1;
      while (to < count && gap[to]! <= 2 && shape[to]! & SHAPE.capital && to - i < 4) to++;
      if (to - i < 2) continue;
      const spot = covered[i]! && spots[covered[i]! - 1]!;
      if (spot && spot.to - spot.from > 1) continue;
      if (classOf(hash[to - 1]!) & (WORD.nameNoun | WORD.companySuffix | WORD.function | WORD.calendar)) continue;
      strangers.add(hash[to - 1]!);
      i = to - 1;
    }
  }

  // Second pass: single words.
  for (const spot of spots) {
    if (spot.to - spot.from > 1) continue;
    const word = hash[spot.from]!;
    const blocked = on('given-name-before') && spot.left & BESIDE.given;
    const owned =
      on('surnames') &&
      !blocked &&
      !(spot.left & (BESIDE.opener | BESIDE.other)) &&
      !(spot.right & (BESIDE.noun | BESIDE.company | BESIDE.other))
        ? owners.get(word)
        : undefined;
    if (owned) {
      spot.best = owned[0]!;
      spot.rivals = owned.slice(1);
      spot.rule = 'short-form';
      continue;
    }
    if (strangers.has(word)) continue;
    let readings = spot.readings;
    const explicit = readings.filter((r) => !isWeak(r));
    const here = on('presence') ? readings.filter((r) => present.has(keyOf(r))) : [];
    if (here.length > 0) readings = here;
    else {
      if (explicit.length > 0) readings = explicit;
      else readings = readings.filter((r) => derivedAllowed(spot, r));
      if (on('given-names-alone')) readings = readings.filter((r) => isPartOfName(spot, r) !== 'given');
    }
    choose(spot, readings);
  }

  // Surnames that no form covers.
  const extras: Spot[] = [];
  if (on('surnames')) {
    for (let i = 0; i < count; i++) {
      if (covered[i] !== 0 || !(shape[i]! & (SHAPE.capital | SHAPE.inner))) continue;
      const owned = owners.get(hash[i]!);
      if (!owned || !standsFree(tokens, i, i + 1, knownWord)) continue;
      const left = lookLeft(scene, i);
      const right = lookRight(scene, i + 1);
      if (left & (BESIDE.given | BESIDE.opener | BESIDE.other)) continue;
      if (right & (BESIDE.noun | BESIDE.company | BESIDE.other)) continue;
      extras.push({
        from: i,
        to: i + 1,
        readings: owned,
        left,
        right,
        best: owned[0]!,
        rivals: owned.slice(1),
        rule: 'short-form',
      });
    }
  }

  return [...spots, ...extras]
    .filter((spot) => spot.best)
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, best: found, rivals, rule }) => {
      const best = found!;
      const start = tokens.start[from]!;
      const block = blockAt(start);
      const pack = packOf(best);
      return {
        pack: pack.header.id,
        entry: pack.idOf(best.entry),
        block,
        start: start - blockStarts[block]!,
        end: tokens.end[to - 1]! - blockStarts[block]!,
        kind: pack.kindOf(best.entry),
        confidence: rivals.length > 0 ? 0.4 : 0.9,
        certainty: rivals.length > 0 ? 'may-refer-to' : 'is',
        alternatives: rivals.map((r) => ({ pack: packOf(r).header.id, entry: packOf(r).idOf(r.entry) })),
        why: { rule, form: pack.formText(best.form), evidence: [] },
      };
    });
}

void hashWord;
