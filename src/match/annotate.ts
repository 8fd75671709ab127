import type { Block, EntryProminence, Mention } from '../contract/mention.ts';
import type { Library } from '../store/library.ts';
import { readBlocks } from './article.ts';
import { CONSTANTS, type Constants } from './constants.ts';
import { type Decision, decide, isSettled } from './decide.ts';
import { exclusionsOf } from './exclusions.ts';
import { readAcronyms } from './facts/acronyms.ts';
import { gatherFacts, noFacts, readBackground } from './facts/facts.ts';
import { createGenders } from './facts/genders.ts';
import { gatherNamed, type NameOf } from './facts/named.ts';
import { findCandidates } from './find.ts';
import { findHeads } from './heads.ts';
import { inReadingOrder, withLonger, withTitles } from './in-order.ts';
import { addIncidents } from './incidents/add-incidents.ts';
import { findWithInitials } from './initials.ts';
import { lexiconFor } from './lexicon/lexicon.ts';
import { coverTokens, type Judged, judgeLocally } from './local.ts';
import { toMention, toSlipMention, type UnmarkedMention } from './mention.ts';
import { nameEachOnce } from './once-each.ts';
import { addParts } from './parts.ts';
import type { Scale } from './reasons.ts';
import { weighSalience } from './salience.ts';
import { type Candidate, createScene } from './scene.ts';
import { findSlips } from './slips.ts';
import { isWritten } from './written.ts';

export interface AnnotateOptions {
  /** Local rules to leave out, by name, to measure what they earn. */
  readonly without?: ReadonlySet<string>;
  readonly constants?: Constants;
}

/** What an article names. */
export interface ArticleReading {
  /** In order of the text, none overlapping. */
  mentions: Mention[];
  /** The entries that they name, most prominent first. */
  entries: EntryProminence[];
}

/**
 * Finds what an article's blocks name, by the library's packs. Gives mentions in order of the text, none overlapping;
 * offsets are UTF-16 code units in the block's text.
 */
export const annotate = (blocks: readonly Block[], library: Library, options?: AnnotateOptions): Mention[] =>
  readArticle(blocks, library, options).mentions;

/** The same, with the entries that the mentions name, the most prominent first. */
export function readArticle(blocks: readonly Block[], library: Library, options: AnnotateOptions = {}): ArticleReading {
  const { scene, named, decisions } = decideAll(blocks, library, options);
  const meant = nameEachOnce(scene, addIncidents(scene, decisions));
  const mentions = meant.map((decision) => toMention(scene, decision));
  const slips = findSlips(scene, named, meant).map((slip) => toSlipMention(scene, slip));
  const found = slips.length === 0 ? mentions : inOrder([...mentions, ...slips]);
  const { entries, marked } = weighSalience(blocks, found, library);
  return { mentions: found.map((mention, i) => ({ ...mention, marked: marked[i]! })), entries };
}

const ALL_RULES: ReadonlySet<string> = new Set();

/** All candidates with what they come to. */
export function decideAll(blocks: readonly Block[], library: Library, options: AnnotateOptions = {}) {
  const { without = ALL_RULES, constants = CONSTANTS } = options;
  const alone = readAlone(blocks, library, { without, constants });
  const { scene, found, candidates, background, isExcluded, first, named, acronyms } = alone;
  const heads = findHeads(scene, candidates, named);
  const all = addParts(scene, withLonger(candidates, heads.names), { named, acronyms, constants });
  const knowing = { homeOf: background.homeOf, isExcluded, genderOf: createGenders(scene, named) };
  const known = new Map(candidates.map((candidate, i) => [candidate, alone.judged[i]!]));
  const covered = coverTokens(scene, all);
  const judged = judgeLocally(scene, all, knowing, { without, known, covered });
  const offices = inReadingOrder([...found.titles, ...heads.titles]);
  const judgedTitles = judgeLocally(scene, offices, knowing, { without, covered });
  const facts = gatherFacts(scene, background, { judged, titles: judgedTitles, named, acronyms });
  const scale = { scene, constants, facts };
  const insideOf = (phrase: Candidate): readonly Decision[] => {
    const names = found.inside.get(phrase);
    return names ? judgeLocally(scene, names, knowing, { without, covered }).map((name) => decide(scale, name)) : [];
  };
  const decideAgain = (candidate: Judged): Decision => {
    const before = first.get(candidate);
    return before && isSettled(scale, candidate) ? before : decide(scale, candidate);
  };
  const decisions = withTitles(
    judged.flatMap((candidate, i) => withInside(candidate, decideAgain(candidate), insideOf(all[i]!))),
    judgedTitles.map((candidate) => decide(scale, candidate)),
  );
  return { scene, named, decisions, judged: [...judged, ...judgedTitles] };
}

/** What stands for itself, without help of the rest of the article: the candidates, and what they name for certain. */
function readAlone(blocks: readonly Block[], library: Library, { without, constants }: Required<AnnotateOptions>) {
  const lexicon = lexiconFor(library.shelves.map(({ pack }) => pack.header.language));
  const scene = createScene(readBlocks(blocks), library, lexicon);
  const found = findCandidates(scene.article, library, {
    mayBe: (reading, span) => isWritten(scene, reading, span),
    isLand: (token) => lexicon.countryOf(scene.article.tokens.hash[token]!) !== 0,
  });
  const candidates = withLonger(found.candidates, findWithInitials(scene, found.candidates));
  const background = readBackground(scene);
  const isExcluded = exclusionsOf(scene, found.exclusions);
  const look = { homeOf: background.homeOf, isExcluded, genderOf: createGenders(scene, new Map()) };
  const judged = judgeLocally(scene, candidates, look, { without });
  const first = decideAlone({ scene, constants, facts: noFacts(background) }, judged);
  const nameOf = namesIn(first);
  const named = gatherNamed(scene, judged, nameOf);
  const acronyms = readAcronyms(scene, judged, nameOf);
  return { scene, found, candidates, background, isExcluded, judged, first, named, acronyms };
}

/** A decision with what is named in the phrase, which takes its place where the words around the phrase refuse it. */
function withInside(judged: Judged, decision: Decision, names: readonly Decision[]): Decision | readonly Decision[] {
  if (names.length === 0) return decision;
  return judged.readings.length === 0 ? names : { ...decision, inside: names };
}

/** What each candidate comes to, as far as a scale tells. */
const decideAlone = (scale: Scale, judged: readonly Judged[]): ReadonlyMap<Judged, Decision> =>
  new Map(judged.map((candidate) => [candidate, decide(scale, candidate)]));

/** What each candidate names for certain. */
const namesIn =
  (decided: ReadonlyMap<Judged, Decision>): NameOf =>
  (candidate) => {
    const decision = decided.get(candidate);
    return decision?.outcome === 'named' ? decision.reading : undefined;
  };

const inOrder = (mentions: readonly UnmarkedMention[]): UnmarkedMention[] =>
  [...mentions].sort((a, b) => a.block - b.block || a.start - b.start);
