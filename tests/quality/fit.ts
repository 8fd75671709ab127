import { CONSTANTS, type Constants } from '../../src/match/constants.ts';
import { createLibrary } from '../../src/store/create-library.ts';
import type { Library } from '../../src/store/library.ts';
import { descend, moved } from './descend.ts';
import type { LabelledDocument } from './labelled-sets.ts';
import { ownLinker, surnameLinker } from './linkers.ts';
import { type LabelledSet, mean } from './measure.ts';
import { type Score, score } from './score.ts';
import { leastPrecision, MOST_EXTRA } from './targets.ts';

/** A set with the constants that the others gave, and what they make of it. */
export interface Fold {
  set: string;
  constants: Constants;
  /** On all documents of the set: with these constants, and with the shipped ones. */
  outOfFold: Score;
  shipped: Score;
}

/** How the objective falls where one constant is halved or doubled. */
export interface Flatness {
  name: keyof Constants;
  half: number;
  double: number;
}

export interface Fit {
  folds: Fold[];
  /** Fitted on all sets: what should be shipped. */
  all: Constants;
  flatness: Flatness[];
  /** How the objective differs between `all` and the shipped constants. */
  gain: number;
}

/** Of each set, documents spread evenly over it, of about so many letters. */
const SAMPLE_LENGTH = 60_000;
/** Partly labelled documents have few labels: so many times as much of them. */
const MORE_OF_PARTIAL = 4;
const MINUTES = 8;
const ROUNDS = [
  [0.5, 1, 2],
  [0.25, 0.5],
  [0.125, 0.25],
];
/** Where no F1 is worth its marks that nothing speaks for: small, since not every name is labelled. */
const PRICE_OF_EXTRA = 0.1;

interface Sample {
  set: string;
  library: Library;
  documents: LabelledDocument[];
  surnames: Score;
}

type ScoreOf = (sample: Sample, constants: Constants) => Score;

/**
 * Fits the constants of the matcher by mean F1 over the labelled sets, less what precision lacks and what extra marks are too
 * many (`targets.ts`): once on all sets, and once without each set, which is then scored with what the others gave.
 */
export function fitConstants(sets: readonly LabelledSet[]): Fit {
  const samples = sets.map(sampleOf);
  const scoreOf = rememberScores();
  const rate = (over: readonly Sample[]) => (constants: Constants) =>
    mean(over.map((sample) => worthOf(sample, scoreOf(sample, constants))));
  const began = performance.now();
  const fits = sets.length + 1;
  const deadlineOf = (i: number) => began + (MINUTES * 60_000 * (i + 1)) / fits;
  const all = descend(CONSTANTS, rate(samples), { rounds: ROUNDS, deadline: deadlineOf(0) });
  const folds = sets.map(({ name, documents }, i): Fold => {
    const others = samples.filter(({ set }) => set !== name);
    const how = { rounds: ROUNDS, deadline: deadlineOf(i + 1) };
    const constants = descend(elsewhere(CONSTANTS), rate(others), how);
    const { library } = samples[i]!;
    return {
      set: name,
      constants,
      outOfFold: score(documents, ownLinker(library, { constants })),
      shipped: score(documents, ownLinker(library)),
    };
  });
  const value = rate(samples);
  const fallOf = (name: keyof Constants, step: number) =>
    value({ ...all, [name]: moved(all[name], step) }) - value(all);
  const flatness = (Object.keys(all) as (keyof Constants)[]).map((name) => ({
    name,
    half: fallOf(name, -1),
    double: fallOf(name, 1),
  }));
  return { folds, all, flatness, gain: value(all) - value(CONSTANTS) };
}

/** The shipped constants know every set: a fold that began at them would have its answers from the start. */
function elsewhere(constants: Constants): Constants {
  const away = Object.entries(constants).map(([name, number], i) => [name, moved(number, i % 2 === 0 ? 0.7 : -0.7)]);
  return Object.fromEntries(away) as Constants;
}

function sampleOf({ name, documents, lines, pack }: LabelledSet): Sample {
  const length = documents.reduce((sum, { text }) => sum + text.length, 0);
  const wanted = SAMPLE_LENGTH * (documents.some(({ partial }) => partial) ? MORE_OF_PARTIAL : 1);
  const step = Math.max(1, length / wanted);
  const some = documents.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  return { set: name, library: createLibrary([pack]), documents: some, surnames: score(some, surnameLinker(lines)) };
}

function rememberScores(): ScoreOf {
  const known = new Map<string, Score>();
  return (sample, constants) => {
    const key = JSON.stringify([sample.set, constants]);
    const found = known.get(key) ?? score(sample.documents, ownLinker(sample.library, { constants }));
    known.set(key, found);
    return found;
  };
}

function worthOf({ set, surnames }: Sample, { f1, precision, extra }: Score): number {
  const lacks = Math.max(0, leastPrecision(set) - precision);
  const tooMany = surnames.extra === 0 ? 0 : Math.max(0, extra / surnames.extra - MOST_EXTRA);
  return f1 - lacks - PRICE_OF_EXTRA * tooMany;
}
