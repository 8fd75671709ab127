import type { Entry, Form } from '../../../src/contract/entry.ts';
import type { Mention } from '../../../src/contract/mention.ts';
import { annotate } from '../../../src/match/annotate.ts';
import { buildImage } from '../../../src/store/build-image.ts';
import { createLibrary } from '../../../src/store/create-library.ts';
import type { Library } from '../../../src/store/library.ts';
import { openImage } from '../../../src/store/open-image.ts';
import { claimOf, entryOf, packOf } from '../store/sample-pack.ts';

/** A library of one pack whose entries have claims: every form counts as its author says. */
export const curatedLibrary = (entries: Entry[]): Library => {
  const [first, ...rest] = entries;
  const pack = packOf([{ ...first!, claims: [claimOf(`${first!.id}-claim`, 'first')] }, ...rest]);
  return createLibrary([openImage(buildImage(pack))]);
};

/** A library of one plain name list: forms only, weights where given. */
export const listLibrary = (entries: Entry[]): Library => createLibrary([openImage(buildImage(packOf(entries)))]);

const formsOf = (type: Form['type'], ...texts: string[]): Form[] => texts.map((text) => ({ text, type }));
export const full = (...texts: string[]) => formsOf('full', ...texts);
export const short = (...texts: string[]) => formsOf('short', ...texts);
export const title = (...texts: string[]) => formsOf('title', ...texts);
export const acronym = (...texts: string[]) => formsOf('acronym', ...texts);
export const nickname = (...texts: string[]) => formsOf('nickname', ...texts);
export const phrase = (...texts: string[]) => formsOf('phrase', ...texts);
export { entryOf };

/** The mentions of an article, one block a line. */
export const mentionsIn = (library: Library, text: string): Mention[] =>
  annotate(
    text.split('\n').map((line) => ({ text: line, role: 'paragraph' })),
    library,
  );

/** What is asserted, as `words → entry`, in order. */
export const marksIn = (library: Library, text: string): string[] => {
  const lines = text.split('\n');
  return mentionsIn(library, text)
    .filter((mention) => mention.certainty === 'is')
    .map(({ block, start, end, entry }) => `${lines[block]!.slice(start, end)} → ${entry}`);
};
