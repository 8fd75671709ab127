import type { Entry, Form } from '../contract/entry.ts';
import { normalize } from '../text/normalize.ts';
import type { Locate, Place } from './check-references.ts';
import type { PackTitle } from './header.ts';
import type { Problem } from './problem.ts';

/** What a form may be taken for, outside its pack. */
export interface Surroundings {
  /** Whether a folded word holds sentences together in a language ("will", "may"). */
  isSmallWord(word: string, language: string): boolean;
  /** Which entry of another pack has a form, in words for a message; undefined where none has, or none but the same thing. */
  namedBy(form: string, asked: { entry: Entry; pack: string }): string | undefined;
}

/** A pack whose forms are asked about. */
interface Asked {
  title: Pick<PackTitle, 'id' | 'language'>;
  entries: readonly Entry[];
}

/**
 * Checks that forms are names, and this pack's: none that is an ordinary word, none that another installed pack has for something else.
 * What makes a word ordinary is how it is written and what class it is of, never a list of things that went wrong.
 * @param places `pathOf` tells where a form of an entry is written
 * @returns warnings: what makes wrong marks likely, though the pack can be used as it is
 */
export function checkWords(
  { title, entries }: Asked,
  { pathOf, locate }: { pathOf(entry: number, form: number): Place['path']; locate: Locate },
  surroundings: Surroundings,
): Problem[] {
  const warnings: Problem[] = [];
  entries.forEach((entry, index) => {
    entry.forms.forEach((form, i) => {
      const isSmall = (word: string) => surroundings.isSmallWord(word, title.language);
      const other = form.type === 'title' ? undefined : surroundings.namedBy(form.text, { entry, pack: title.id });
      const why =
        whyOrdinary(form, { entry, isSmall }) ??
        (other && { message: `form "${form.text}" also names ${other}`, mend: MEND_TAKEN });
      if (why) warnings.push({ ...locate({ in: 'entries', index, path: pathOf(index, i) }), ...why });
    });
  });
  return warnings;
}

type Why = Pick<Problem, 'message' | 'mend'>;

const MEND_TAKEN =
  'articles decide which is meant; give both context words, or leave this form out if the other is meant more often';

function whyOrdinary(
  { text, type }: Form,
  { entry, isSmall }: { entry: Entry; isSmall(word: string): boolean },
): Why | null {
  // A title or short form counts only beside or after the name itself, an acronym only in its capitals.
  if (type === 'title' || type === 'short' || type === 'acronym') return null;
  const words = normalize(text).split(' ');
  if (words.every(isSmall)) {
    const mend = 'give a longer form that only it has, or make this one a short form';
    return { message: `form "${text}" has only words that any sentence has`, mend };
  }
  if (!isWrittenSmall(text)) return null;
  if (type !== 'phrase') {
    const mend = 'write it with its capitals, or make it a phrase, which needs none';
    return { message: `form "${text}" is of type ${type} and has no capital`, mend };
  }
  if (words.length > 1 || entry.context.length > 0 || isItsName(text, entry)) return null;
  const mend = 'give a phrase of two words or more, or context: words that are near where it is meant';
  return { message: `form "${text}" is one ordinary word: every text that has it names this entry`, mend };
}

/** A subject may be called by one word if that is what it is called ("espionage"), in whatever inflection. */
function isItsName(text: string, { kind, name }: Entry): boolean {
  const [form, whole] = [text, name].map((one) => normalize(one).replaceAll(' ', ''));
  return kind === 'topic' && whole!.startsWith(form!.slice(0, -3));
}

/** Letters of a script that has capitals, and none of them; a digit makes a name of it ("9/11", "f22"). */
const isWrittenSmall = (text: string): boolean => /\p{Ll}/u.test(text) && !/[\p{Lu}\p{Lt}\p{N}]/u.test(text);
