import { foldToken } from '../text/normalize.ts';
import { createTokens, tokenize } from '../text/tokens.ts';
import type { Section } from './container.ts';
import { distinct } from './growing.ts';
import { bloomBits, FORM, LAST, SAME, SMALL, TYPE_SHIFT } from './name-index.ts';
import { type FormWords, type IndexedForms, readForms, SMALL_WORDS, setTopBit } from './read-forms.ts';

const BITS_A_KEY = 6;

/**
 * Makes the sections of a name index. Forms without words, or of more than `MAX_WORDS`, are left out. Works in arrays of numbers alone,
 * so that a list of any length needs some twenty bytes a form.
 */
export function buildNameIndex(forms: IndexedForms): Section[] {
  if (forms.count > FORM) throw new Error(`A pack may have ${FORM} written forms, this one has ${forms.count}.`);
  const read = readForms(forms);
  const firstBits = Math.min(18, Math.log2(powerOfTwo(read.firsts.size * 8)));
  const firstWords = new Uint16Array(2 ** firstBits);
  const firstShift = 32 - firstBits;
  const smallWords = new Uint32Array(SMALL_WORDS / 32);
  for (const [hash, mask] of read.firsts) {
    firstWords[hash >>> firstShift]! |= mask;
    if (mask & SMALL) setTopBit(smallWords, hash);
  }
  const singles = read.singles.values();
  const singleMask = powerOfTwo(singles.length * 16) - 1;
  const singleBits = new Uint32Array((singleMask + 1) / 32);
  for (const single of singles) singleBits[(single & singleMask) >>> 5]! |= 1 << (single & 31);
  const { buckets, tags, postings } = layPostings(forms, read);
  const settings = new Uint32Array([firstShift, buckets.length - 2, singleMask]);
  const sections: [name: string, numbers: Uint16Array | Uint32Array][] = [
    ['settings', settings],
    ['first-words', firstWords],
    ['small-words', smallWords],
    ['small-seconds', read.smallSeconds],
    ['after-small', read.afterSmall],
    ['singles', singleBits],
    ['pairs', buildBloom(read.pairs.values())],
    ['rows', buildBloom(read.rows.values())],
    ['buckets', buckets],
    ['tags', tags],
    ['postings', postings],
  ];
  return sections.map(([name, { buffer }]) => ({ name: `names.${name}`, bytes: new Uint8Array(buffer) }));
}

/** Lays the forms' postings by the low bits of their keys; those with the same words stand together, the best known first. */
function layPostings(forms: IndexedForms, read: FormWords) {
  const [numbers, keys] = [read.forms.values(), read.keys.values()];
  const bucketMask = powerOfTwo(distinct(keys).length / 2) - 1;
  const buckets = new Uint32Array(bucketMask + 2);
  for (const key of keys) buckets[(key & bucketMask) + 1]!++;
  for (let bucket = 0; bucket <= bucketMask; bucket++) buckets[bucket + 1]! += buckets[bucket]!;
  const nexts = buckets.slice(0, -1);
  const order = new Uint32Array(keys.length);
  keys.forEach((key, place) => {
    order[nexts[key & bucketMask]!++] = place;
  });
  const tags = new Uint16Array(keys.length);
  const postings = new Uint32Array(keys.length);
  const sameWords = createGrouping(forms);
  let next = 0;
  for (let bucket = 0; bucket <= bucketMask; bucket++) {
    const places = order.subarray(buckets[bucket], buckets[bucket + 1]);
    if (places.length > 1) places.sort((a, b) => keys[a]! - keys[b]! || a - b);
    for (let from = 0, to = 0; from < places.length; from = to) {
      const key = keys[places[from]!]!;
      while (to < places.length && keys[places[to]!] === key) to++;
      for (const group of sameWords(Array.from(places.subarray(from, to), (place) => numbers[place]!))) {
        tags.fill(key >>> 16, next, next + group.length);
        writeGroup(forms, group, postings.subarray(next, next + group.length));
        next += group.length;
      }
    }
  }
  return { buckets, tags, postings };
}

/** Parts forms whose keys are the same into those that really have the same folded words. */
function createGrouping({ text }: IndexedForms): (forms: number[]) => Iterable<number[]> {
  const tokens = createTokens(64);
  const foldedText = (written: string): string => {
    tokens.count = 0;
    tokenize(written, tokens);
    const words: string[] = [];
    for (let i = 0; i < tokens.count; i++) words.push(foldToken(written.slice(tokens.start[i], tokens.end[i])));
    return words.join(' ');
  };
  return (forms) => {
    if (forms.length === 1) return [forms];
    const groups = new Map<string, number[]>();
    for (const form of forms) {
      const folded = foldedText(text(form));
      const group = groups.get(folded);
      if (group) group.push(form);
      else groups.set(folded, [form]);
    }
    return groups.values();
  };
}

function writeGroup({ text, type, weight }: IndexedForms, group: number[], postings: Uint32Array): void {
  if (group.length > 1) group.sort((a, b) => weight(b) - weight(a) || a - b);
  let before: string | null = null;
  group.forEach((form, i) => {
    const written = group.length > 1 ? text(form) : '';
    postings[i] = form | (type(form) << TYPE_SHIFT) | (written === before ? SAME : 0);
    before = written;
  });
  postings[postings.length - 1]! |= LAST;
}

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(Math.max(32, least)));

const buildBloom = (keys: Int32Array): Uint32Array => {
  const found = distinct(keys);
  const size = powerOfTwo(found.length * BITS_A_KEY);
  const bits = new Uint32Array(size / 32);
  for (const key of found) bits[((key >>> 5) & (size - 1)) >>> 5]! |= bloomBits(key);
  return bits;
};
