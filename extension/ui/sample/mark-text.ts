import type { Mention } from '../../../src/contract/mention.ts';

/** A stretch of a block's text; with a mention where it names an entry. */
export interface Stretch {
  text: string;
  mention?: Mention;
}

/** Parts a block's text at its mentions. Takes the mentions of this block in any order; none may overlap another. */
export function partText(text: string, mentions: readonly Mention[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const mention of mentions.toSorted((a, b) => a.start - b.start)) {
    if (mention.start > at) stretches.push({ text: text.slice(at, mention.start) });
    stretches.push({ text: text.slice(mention.start, mention.end), mention });
    at = mention.end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at) });
  return stretches;
}
