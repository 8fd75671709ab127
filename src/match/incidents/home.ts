import type { EventLibrary, EventText } from './article.ts';
import type { OneEvent } from './fill.ts';

/**
 * Makes a test for whether an article is about what an event is about: it names somebody who has a part in it, a related person, body or
 * incident, or has a name of the entry's context.
 */
export function createHome(
  { tokens, taken }: EventText,
  library: EventLibrary,
  shelf: number,
): (event: OneEvent) => boolean {
  const { pack } = library.shelves[shelf]!;
  const named = new Set(taken.filter((name) => name.shelf === shelf).map((name) => name.entry));
  let words: ReadonlySet<number> | undefined;
  const answers = new Map<number, boolean>();
  const look = ({ event }: OneEvent): boolean => {
    const { target, who, where } = event.entries;
    const hints = pack.hints(event.entry);
    const isNear = (entry: number): boolean =>
      named.has(entry) && entry !== event.entry && pack.kindOf(entry) !== 'topic' && pack.kindOf(entry) !== 'place';
    if ([...target, ...where].some((entry) => named.has(entry))) return true;
    if ([...who, ...hints.related].some(isNear) || named.has(event.entry)) return true;
    words ??= new Set(tokens.hash.subarray(0, tokens.count));
    const has = (hash: number): boolean => words!.has(hash);
    return hints.context.some((context) => context.isName && context.words.every((forms) => forms.some(has)));
  };
  return (event) => {
    const known = answers.get(event.number) ?? look(event);
    answers.set(event.number, known);
    return known;
  };
}
