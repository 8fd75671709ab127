import { WORD } from '../../match/lexicon/lexicon.ts';
import { wordsOf } from '../../text/normalize.ts';
import { hashWord } from '../../text/tokens.ts';
import { KNOWN, knownAs } from './dictionary.ts';
import { ENGLISH } from './usage.ts';

/** Seats of governments that the dictionary does not have as cities: places of their own, not names of their country. */
const SEATS = new Set('westminster sydney hague kremlin abuja harare santiago'.split(' ').map(hashWord));

/** The same text for all wordings of one country ("North Korea", "North Koreans"; "U.S.", "American"); null for what names none. */
export function landOf(key: string): string | null {
  const numbers = new Set<number>();
  let directions = '';
  for (const text of key.split(' ')) {
    const word = hashWord(text);
    const country = ENGLISH.countryOf(word);
    if (country > 0 && isOfCountry(word)) numbers.add(country);
    else if (ENGLISH.classOf(word) & WORD.direction) directions += `${text.replace(/ern$/, '')} `;
    else if (!ENGLISH.isLandPrefix(word) && !(ENGLISH.classOf(word) & (WORD.of | WORD.article))) return null;
  }
  return numbers.size === 1 ? `${directions}${[...numbers][0]}` : null;
}

/** Not its capital: that is a place of its own. */
const isOfCountry = (word: number): boolean => {
  const known = knownAs(word);
  return (known & (KNOWN.demonym | KNOWN.country)) !== 0 || ((known & KNOWN.place) === 0 && !SEATS.has(word));
};

/** Names of countries by what `landOf` gives for them; where a text has only "Norwegian". */
export function namesOfLands(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  const lands = new Map<string, string>();
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      const name = names.of(code);
      if (!name || name === code) continue;
      const land = landOf(
        wordsOf(name)
          .map(({ text }) => text)
          .join(' '),
      );
      if (land && !lands.has(land)) lands.set(land, name);
    }
  }
  return lands;
}
