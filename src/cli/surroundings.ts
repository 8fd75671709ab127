import type { Surroundings } from '../compile/check-words.ts';
import type { Entry } from '../contract/entry.ts';
import type { Pack } from '../contract/pack.ts';
import { lexiconFor, WORD } from '../match/lexicon/lexicon.ts';
import { areSame } from '../store/sameness.ts';
import { normalize } from '../text/normalize.ts';
import { hashWord } from '../text/tokens.ts';
import type { Io } from './io.ts';
import { findBundled } from './open-library.ts';
import { readPack } from './pack-files.ts';

/** What the forms of a new pack may be taken for: small words of its language, and names of the bundled packs. */
export async function lookAround(io: Io): Promise<Surroundings> {
  const packs: Pack[] = [];
  for (const path of findBundled()) packs.push(await readPack(path, io));
  return surroundingsOf(packs);
}

/** What forms may be taken for where these packs are installed. */
export function surroundingsOf(packs: readonly Pack[]): Surroundings {
  const owners = new Map<string, { entry: Entry; pack: string }>();
  for (const { header, entries } of packs) {
    for (const entry of entries) {
      for (const { text, type } of entry.forms) {
        if (type !== 'title') owners.set(normalize(text), { entry, pack: header.id });
      }
    }
  }
  return {
    isSmallWord: (word, language) =>
      (lexiconFor([language]).classOf(hashWord(word)) & (WORD.function | WORD.calendar)) !== 0,
    namedBy(form, { entry, pack }) {
      const other = owners.get(normalize(form));
      if (!other || other.pack === pack || areSame(other.entry, entry)) return undefined;
      return `"${other.entry.name}" of the pack "${other.pack}"`;
    },
  };
}
