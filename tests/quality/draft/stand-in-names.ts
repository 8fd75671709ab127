import nlp from 'compromise';
import type { Kind } from '../../../src/contract/kind.ts';
import type { Document } from '../../../src/draft/document.ts';
import type { DraftEntry } from '../../../src/draft/facts.ts';

const RUN =
  /(?:\p{Lu}[\p{L}\p{N}'’.&-]*\p{L}|\p{Lu}\.)(?:\s+(?:of\s+the\s+|of\s+|the\s+|de\s+)?(?:\p{Lu}[\p{L}\p{N}'’&-]*\p{L}|\p{Lu}\.|\d{4}(?=\s\p{Lu})))*/gu;
const NO_NAME =
  /^(?:The|A|An|In|On|At|He|She|It|They|We|I|His|Her|Their|But|And|As|If|For|When|While|After|Since|This|That|These|Those|There|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Sept|Oct|Nov|Dec|Jan|Feb|Every|Each|Some|Several|However|Despite|Should|From|Under|Senator|Representative|Congressman|Secretary|Defense|Defence|US|Press|Sources|Latin|President|Rep\.?|Sen\.?|Gov\.?|Whether|Roughly|Indeed|Beyond|Others)$/;

/**
 * Names by runs of capitals, so that what comes after names can be tried by itself: one entry for each run, surnames put to the full
 * names that end with them.
 */
export function standInNames(documents: readonly Document[]): DraftEntry[] {
  const entries = new Map<string, DraftEntry>();
  const add = (name: string, place: { document: number; paragraph: number; start: number }): void => {
    const known =
      entries.get(name) ??
      [...entries.values()].find((entry) => entry.kind === 'person' && entry.name.endsWith(` ${name}`));
    const entry = known ?? {
      id: name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
      kind: kindOf(name),
      name,
      forms: [{ text: name, type: 'full' as const }],
      weight: 1,
      mentions: [],
    };
    if (!known) entries.set(name, entry);
    entry.mentions.push({ ...place, end: place.start + name.length });
  };
  documents.forEach(({ paragraphs }, document) => {
    paragraphs.forEach((text, paragraph) => {
      for (const match of text.matchAll(RUN)) {
        const words = match[0].split(/\s+/);
        let skipped = 0;
        while (words.length > 0 && (NO_NAME.test(words[0]!) || words[0] === 'the' || words[0] === 'of'))
          skipped += words.shift()!.length + 1;
        if (words.length > 0)
          add(words.join(' ').replace(/['’]s?$/, ''), { document, paragraph, start: match.index + skipped });
      }
    });
  });
  return [...entries.values()];
}

function kindOf(name: string): Kind {
  const doc = nlp(name);
  if (
    /\b(?:Department|House|Senate|Committee|Council|Court|Navy|Party|Inc|Corp|University|News|Times|Pentagon|Congress|Guard|Command)\b/.test(
      name,
    )
  )
    return 'organization';
  if (doc.has('#Person')) return 'person';
  return doc.has('#Place')
    ? 'place'
    : doc.has('#Organization')
      ? 'organization'
      : name.includes(' ')
        ? 'person'
        : 'organization';
}
