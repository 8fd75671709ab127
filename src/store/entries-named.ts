import { normalize } from '../text/normalize.ts';
import { createTokens, tokenize } from '../text/tokens.ts';
import { addToKey, FORM, KEY_SEED, LAST } from './name-index.ts';
import type { OpenPack } from './open-pack.ts';

/** The numbers of a pack's entries whose own name has the same words, in whatever capitals. */
export function entriesNamed(pack: OpenPack, name: string): number[] {
  const { buckets, bucketMask, tags, postings } = pack.names;
  const folded = normalize(name);
  const key = keyOf(name);
  const found = new Set<number>();
  for (let place = buckets[key & bucketMask]!; place < buckets[(key & bucketMask) + 1]!; place++) {
    if (tags[place] !== key >>> 16) continue;
    const form = postings[place]! & FORM;
    const entry = pack.formEntry(form);
    // All forms until the last have the same words as the first.
    if (normalize(pack.formText(form)) !== folded) while (!(postings[place]! & LAST)) place++;
    else if (form === pack.formStart(entry)) found.add(entry);
  }
  return [...found];
}

const keyOf = (text: string): number => {
  const { count, hash } = tokenize(text, createTokens(16));
  let key = KEY_SEED;
  for (let i = 0; i < count; i++) key = addToKey(key, hash[i]!);
  return key;
};
