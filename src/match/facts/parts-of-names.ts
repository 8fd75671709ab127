import { GAP } from '../../text/tokens.ts';
import { WORD } from '../lexicon/lexicon.ts';
import type { FormKind, Reading, Scene } from '../scene.ts';
import type { Named, NamedEntries } from './named.ts';

/** A word that stands for a whole name. */
export interface Part {
  readonly type: FormKind;
  readonly reading: Reading;
  /** It stands for the name where it is all in capitals only. */
  readonly isAcronym?: boolean;
}

/** The words that stand for what the article names in full: hashes, each with what it stands for. */
export function partsOf(scene: Scene, named: NamedEntries): readonly (readonly [word: number, part: Part])[] {
  const { kindOf, lexicon, packOf } = scene;
  const parts: (readonly [number, Part])[] = [];
  for (const here of named.values()) {
    const { reading } = here;
    const pack = packOf(reading);
    const [first, last] = [pack.firstWord(reading.entry), pack.lastWord(reading.entry)];
    if (last === 0) continue;
    if (kindOf(reading) === 'person' || isLikePerson(scene, here)) {
      parts.push([last, { type: 'part', reading }]);
      if (kindOf(reading) === 'person' && !(lexicon.classOf(first) & (WORD.title | WORD.function)))
        parts.push([first, { type: 'given', reading }]);
    } else if (!scene.isCurated(reading)) {
      if (isFirm(scene, here)) parts.push([first, { type: 'part', reading }]);
      else if (lexicon.countryOf(last) === 0) parts.push([last, { type: 'tail', reading }]);
    }
  }
  return parts;
}

/** Two or three words with capitals, the last one not all in capitals. */
const LIKE_PERSON = /^\p{Lu}\S*(?: \p{Lu}\S*)? \p{Lu}\p{Ll}[\p{L}'’-]+$/u;

/** True for what a list of names does not say the kind of, and may be a person ("Francesca Schiavone"). */
const isLikePerson = ({ isCurated, kindOf, lexicon, packOf }: Scene, { reading }: Named): boolean => {
  const pack = packOf(reading);
  const last = pack.lastWord(reading.entry);
  const isPlain = lexicon.classOf(last) === 0 && lexicon.countryOf(last) === 0;
  return (
    kindOf(reading) === 'topic' &&
    !isCurated(reading) &&
    isPlain &&
    LIKE_PERSON.test(pack.formText(pack.formStart(reading.entry)))
  );
};

/** True where the article or the pack gives the legal form of a company behind the name. */
const isFirm = ({ article: { tokens }, lexicon, packOf }: Scene, { reading, span }: Named): boolean => {
  const isForm = (word: number): boolean => (lexicon.classOf(word) & WORD.companySuffix) !== 0;
  const { count, gap, hash } = tokens;
  if (isForm(hash[span.to - 1]!) || isForm(packOf(reading).lastWord(reading.entry))) return true;
  return span.to < count && gap[span.to]! <= GAP.hyphen && isForm(hash[span.to]!);
};
