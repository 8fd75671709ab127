import { normalize } from '../text/normalize.ts';
import { hashWord } from '../text/tokens.ts';
import { WORD } from './lexicon/lexicon.ts';
import type { Reading, Scene } from './scene.ts';

/** Whose own an entry is, with its forms that every country has: "Senate", of an entry that is also the "US Senate". */
export interface Home {
  /** 0: nobody's. */
  readonly country: number;
  readonly common: ReadonlySet<number>;
  /** The countries among the words of its context. */
  readonly context: ReadonlySet<number>;
}

/** Makes a reader of whose own entries are, by their written forms; each entry is read once. */
export function createHomes(scene: Scene): (reading: Reading) => Home {
  const homes = new Map<number, Home>();
  return (reading) => {
    const key = scene.keyOf(reading);
    let home = homes.get(key);
    if (!home) {
      home = mayHaveHome(scene, reading) ? findHome(scene, reading) : NOBODYS;
      homes.set(key, home);
    }
    return home;
  };
}

const NOBODYS: Home = { country: 0, common: new Set(), context: new Set() };

/** False for an entry of a list whose name begins and ends with other words than a country's: told without reading its forms. */
const mayHaveHome = ({ isCurated, lexicon, packOf }: Scene, reading: Reading): boolean => {
  if (isCurated(reading)) return true;
  const pack = packOf(reading);
  if (pack.formStart(reading.entry + 1) - pack.formStart(reading.entry) < 2) return false;
  const [first, last] = [pack.firstWord(reading.entry), pack.lastWord(reading.entry)];
  return lexicon.countryOf(first) !== 0 || lexicon.countryOf(last) !== 0 || lexicon.isLandPrefix(first);
};

const findHome = (scene: Scene, reading: Reading): Home => {
  const { lexicon, packOf } = scene;
  const pack = packOf(reading);
  const forms = new Map<string, number[]>();
  for (let form = pack.formStart(reading.entry); form < pack.formStart(reading.entry + 1); form++) {
    if (pack.formType(form) === 'not') continue;
    const words = normalize(pack.formText(form)).split(' ');
    const text = words.slice(lexicon.classOf(hashWord(words[0]!)) & WORD.article ? 1 : 0).join(' ');
    forms.set(text, [...(forms.get(text) ?? []), form]);
  }
  const qualifier = qualifierOf(pack.formText(pack.formStart(reading.entry)));
  let country = lexicon.countryOf(hashWord(qualifier));
  // "Conservative Party (UK)": by all other forms, too, it is one of many.
  const common = new Set<number>(country === 0 ? [] : [...forms.values()].flat());
  for (const text of forms.keys()) {
    const { owner, rest } = partOwner(lexicon, text.split(' '));
    if (owner === 0) continue;
    country = owner;
    for (const form of forms.get(text)!) common.delete(form);
    for (const form of forms.get(rest) ?? []) common.add(form);
  }
  const words = scene.isCurated(reading) ? pack.hints(reading.entry).context.flatMap((one) => one.words.flat()) : [];
  return { country, common, context: new Set(words.map(lexicon.countryOf).filter((number) => number !== 0)) };
};

/** What a name says in brackets behind it, in small letters: "uk" of "Conservative Party (UK)"; '' where it says nothing. */
const qualifierOf = (name: string): string => normalize(/ \(([^()]+)\)$/.exec(name)?.[1] ?? '');

/** Parts a name into the country that it begins with, or ends with behind "of", and the rest: "US Senate", "Senate of the United States". */
function partOwner(
  { classOf, countryOf, isLandPrefix }: Scene['lexicon'],
  words: readonly string[],
): { owner: number; rest: string } {
  const is = (at: number, bit: number): boolean => (classOf(hashWord(words[at] ?? '')) & bit) !== 0;
  const isPrefix = (at: number): boolean => isLandPrefix(hashWord(words[at] ?? ''));
  const prefix = isPrefix(0) ? 1 : 0;
  const before = countryOf(hashWord(words[prefix] ?? ''));
  if (before !== 0 && words.length > prefix + 1) return { owner: before, rest: words.slice(prefix + 1).join(' ') };
  let of = words.length - 2;
  if (isPrefix(of)) of--;
  if (is(of, WORD.article)) of--;
  const after = of > 0 && is(of, WORD.of) ? countryOf(hashWord(words.at(-1)!)) : 0;
  return { owner: after, rest: words.slice(0, of).join(' ') };
}
