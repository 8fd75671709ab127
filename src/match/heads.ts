import { wordsOf } from '../text/normalize.ts';
import { GAP, hashWord, SHAPE } from '../text/tokens.ts';
import type { NamedEntries } from './facts/named.ts';
import { WORD } from './lexicon/lexicon.ts';
import type { Candidate, FormKind, Reading, Scene, Span } from './scene.ts';

/** A noun by which an entry is taken up: "administration", of its form "the administration". */
interface Head {
  readonly reading: Reading;
  /** `keyOf` the person whose it is ("Trump administration"), or -1. */
  readonly owner: number;
}

/** Words between a determiner and its noun that are looked over: "the current administration". */
const MOST_ADJECTIVES = 2;

/**
 * Finds nouns that take up what the article names, by any determiner ("this administration", "his administration"), or behind the name
 * of whose they are ("Trump (second) administration"). Only forms that their pack writes with "the" are taken up. Gives names and titles apart.
 */
export function findHeads(
  scene: Scene,
  candidates: readonly Candidate[],
  named: NamedEntries,
): { names: Candidate[]; titles: Candidate[] } {
  const { tokens } = scene.article;
  const heads = headsOf(scene, named);
  const names: Candidate[] = [];
  const titles: Candidate[] = [];
  if (heads.size === 0) return { names, titles };
  const people = new Map(candidates.map((candidate) => [candidate.to, candidate]));
  for (let at = 1; at < tokens.count; at++) {
    for (const head of heads.get(tokens.hash[at]!) ?? []) {
      const owner = head.owner < 0 ? null : ownerBefore(scene, people, { at, owner: head.owner });
      const span = owner ?? determinerBefore(scene, at, head);
      if (!span) continue;
      const isWhole = owner !== null || named.get(scene.keyOf(head.reading)) === undefined;
      const type: FormKind = head.reading.type === 'title' ? 'title' : isWhole ? 'full' : 'short';
      (type === 'title' ? titles : names).push({ ...span, readings: [{ ...head.reading, type }] });
    }
  }
  return { names, titles };
}

/** The nouns of what the article names, and of what belongs to whom it names, by their hash. */
function headsOf(scene: Scene, named: NamedEntries): Map<number, Head[]> {
  const { isCurated, keyOf, kindOf, packOf } = scene;
  const heads = new Map<number, Head[]>();
  const seen = new Set<number>();
  const add = (shelf: number, entry: number, owner: number): void => {
    if (seen.has(keyOf({ shelf, entry }))) return;
    seen.add(keyOf({ shelf, entry }));
    const pack = packOf({ shelf });
    for (let form = pack.formStart(entry); form < pack.formStart(entry + 1); form++) {
      const type = pack.formType(form);
      if (type !== 'short' && type !== 'title') continue;
      const words = wordsOf(pack.formText(form));
      const isNoun = words.length === 2 && (scene.lexicon.classOf(hashWord(words[0]!.text)) & WORD.article) !== 0;
      if (!isNoun) continue;
      const word = hashWord(words[1]!.text);
      const head: Head = { reading: { shelf, entry, form, type, written: 0 }, owner };
      heads.set(word, [...(heads.get(word) ?? []), head]);
    }
  };
  for (const { reading } of named.values()) {
    if (!isCurated(reading)) continue;
    const pack = packOf(reading);
    if (kindOf(reading) === 'person') {
      const surname = pack.lastWord(reading.entry);
      for (const other of pack.hints(reading.entry).related) {
        if (pack.firstWord(other) === surname) add(reading.shelf, other, keyOf(reading));
      }
    }
  }
  for (const { reading } of named.values()) if (isCurated(reading)) add(reading.shelf, reading.entry, -1);
  return heads;
}

/** From the name of whose it is until the noun: "Trump’s", "Trump (second)", "President Trump (47)". */
function ownerBefore(
  { article: { tokens }, keyOf }: Scene,
  people: ReadonlyMap<number, Candidate>,
  { at, owner }: { at: number; owner: number },
): Span | null {
  const { gap, shape } = tokens;
  const ends = [at];
  const isPossessive = gap[at - 1] === GAP.apostrophe && (shape[at - 1]! & SHAPE.letter) !== 0;
  if (isPossessive) ends.push(at - 1);
  if (at > 1 && gap[at - 1] === GAP.other && gap[at]! >= GAP.other) ends.push(at - 1);
  for (const end of ends) {
    const candidate = people.get(end);
    if (candidate?.readings.some((reading) => keyOf(reading) === owner)) return { from: candidate.from, to: at + 1 };
  }
  return null;
}

/** From the determiner until the noun: "this administration", "his current administration"; not "the", which the pack's form has. */
function determinerBefore({ article: { tokens }, lexicon }: Scene, at: number, head: Head): Span | null {
  const { gap, hash, shape } = tokens;
  for (let i = at - 1; i >= 0 && at - i <= MOST_ADJECTIVES + 1 && gap[i + 1]! <= GAP.space; i--) {
    const cls = lexicon.classOf(hash[i]!);
    if (cls & WORD.notNow || (shape[i]! & SHAPE.capital && !(cls & WORD.function))) return null;
    if (cls & WORD.possessive) return head.owner >= 0 ? { from: i, to: at + 1 } : null;
    if (cls & WORD.demonstrative) return head.owner < 0 ? { from: i, to: at + 1 } : null;
    if (cls & WORD.article)
      return i < at - 1 && head.owner < 0 && !(cls & WORD.indefinite) ? { from: i, to: at + 1 } : null;
    if (cls & WORD.function) return null;
  }
  return null;
}
