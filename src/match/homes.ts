import { normalize } from '../text/normalize.ts';
import { hashWord } from '../text/tokens.ts';
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
      home = findHome(scene, reading);
      homes.set(key, home);
    }
    return home;
  };
}

/** "The US Senate" and "Senate of the United States" are told by their first and last words. */
const withoutThe = (text: string): string => normalize(text).replace(/^the /, '');

const findHome = (scene: Scene, reading: Reading): Home => {
  const { lexicon, packOf } = scene;
  const pack = packOf(reading);
  const forms = new Map<string, number[]>();
  for (let form = pack.formStart(reading.entry); form < pack.formStart(reading.entry + 1); form++) {
    if (pack.formType(form) === 'not') continue;
    const text = withoutThe(pack.formText(form));
    forms.set(text, [...(forms.get(text) ?? []), form]);
  }
  let country = 0;
  const common = new Set<number>();
  for (const text of forms.keys()) {
    const [, before, rest] = /^((?:united )?\S+) (.+)$/.exec(text) ?? [];
    const [, kind, after] = /^(.+?) of (?:the )?(?:united )?(\S+)$/.exec(text) ?? [];
    const owner =
      (before && rest ? lexicon.countryOf(hashWord(before.replace('united ', ''))) : 0) ||
      (after ? lexicon.countryOf(hashWord(after)) : 0);
    if (owner === 0) continue;
    country = owner;
    for (const short of [rest, kind]) for (const form of short ? (forms.get(short) ?? []) : []) common.add(form);
  }
  const words = scene.isCurated(reading) ? pack.hints(reading.entry).context.flatMap((one) => one.words.flat()) : [];
  return { country, common, context: new Set(words.map(lexicon.countryOf).filter((number) => number !== 0)) };
};
