import type { Place } from '../beside/look-beside.ts';
import type { Home } from '../homes.ts';
import type { Reading, Scene } from '../scene.ts';

/** What a rule looks at: the article and the packs, and one stretch with what stands beside it. */
export interface Look {
  readonly scene: Scene;
  readonly place: Place;
  /** Whose own an entry is. */
  homeOf(reading: Reading): Home;
  /** 1 for a man, 2 for a woman, by what the pack or the article says; 0 where neither does. */
  genderOf(reading: Reading): number;
  /** True where a pack says that a token lies in something longer than the entry. */
  isExcluded(reading: Reading, at: number): boolean;
}

/** A text in which each name in [brackets] is marked and nothing else is, by the example pack of the tests. */
export interface RuleExample {
  readonly text: string;
}

/** Something that is true of language, by which a form is not its entry's name where it stands. */
export interface LocalRule {
  readonly name: string;
  /** Why it holds, in a sentence. */
  readonly why: string;
  /** Both sides: what it refuses, and what it lets pass. */
  readonly examples: readonly RuleExample[];
  /** True where a reading is refused. */
  test(look: Look, reading: Reading): boolean;
}
