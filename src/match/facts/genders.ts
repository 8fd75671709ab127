import { wordsOf } from '../../text/normalize.ts';
import { GAP, hashWord } from '../../text/tokens.ts';
import type { Reading, Scene } from '../scene.ts';
import type { NamedEntries } from './named.ts';

/** A pronoun so many tokens behind a name, with no other person's between, speaks of who bears it. */
const NEAR = 30;

/**
 * Makes a reader of whether a person is a man (1) or a woman (2): by the words of the pack's description and titles, by the first
 * pronoun of claims that begin with the name, or by the pronoun that follows the name in the article; 0 where none says so.
 */
export function createGenders(scene: Scene, named: NamedEntries): (reading: Reading) => number {
  const known = new Map<number, number>();
  return (reading) => {
    const key = scene.keyOf(reading);
    const gender = known.get(key) ?? (genderInPack(scene, reading) || genderInArticle(scene, named, key));
    known.set(key, gender);
    return gender;
  };
}

function genderInPack(scene: Scene, reading: Reading): number {
  if (!scene.isCurated(reading)) return 0;
  const { claims, description = '', forms, name } = scene.packOf(reading).entry(reading.entry);
  const last = name.split(' ').at(-1)!;
  const titles = forms.filter(({ type }) => type === 'title').map(({ text }) => text);
  const said = firstGender([description, ...titles], scene.lexicon.genderOf);
  // "Murray said it was past time for him to go": only a subject tells, and only of who was named first.
  const told = claims
    .map(({ text }) => text)
    .filter((text) => text.split(/\s/, 3).some((word) => word.startsWith(last)));
  return said || firstGender(told, scene.lexicon.pronounOf);
}

const firstGender = (texts: readonly string[], genderOf: (hash: number) => number): number => {
  for (const { text } of texts.flatMap(wordsOf)) {
    const gender = genderOf(hashWord(text));
    if (gender !== 0) return gender;
  }
  return 0;
};

function genderInArticle({ article: { tokens }, lexicon }: Scene, named: NamedEntries, key: number): number {
  const { count, gap, hash } = tokens;
  const others = new Set([...named].flatMap(([other, { places }]) => (other === key ? [] : places)));
  for (const from of named.get(key)?.at ?? []) {
    let sentences = 0;
    for (let i = from; i < Math.min(count, from + NEAR) && !others.has(i); i++) {
      if (i > from && gap[i]! >= GAP.sentence) sentences++;
      if (sentences > 1) break;
      const gender = lexicon.pronounOf(hash[i]!);
      if (gender !== 0) return gender;
    }
  }
  return 0;
}
