import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '../../../src/match/annotate.ts';
import type { Library } from '../../../src/store/library.ts';
import { makeWorlds, openWorld } from './property-worlds.ts';

/** A library that counts how often something is asked of its packs. */
function countAsked(library: Library): { library: Library; asked(): number } {
  let asked = 0;
  const count = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(from, name) {
        asked++;
        return Reflect.get(from, name);
      },
    });
  const shelves = library.shelves.map((shelf) => ({
    ...shelf,
    isVisible: (entry: number) => shelf.isVisible(entry),
    pack: count(shelf.pack),
  }));
  return { library: { ...library, shelves }, asked: () => asked };
}

const askedFor = (library: Library, text: string): number => {
  const counted = countAsked(library);
  annotate([{ text, role: 'paragraph' }], counted.library);
  return counted.asked();
};

const REPEATS = 150;

for (const world of makeWorlds()) {
  const library = openWorld(world.pack);
  test(`twice the text asks twice as much of ${world.name}, whatever repeats`, () => {
    const unit = fc
      .array(
        fc.tuple(fc.constantFrom(...world.surfaces), fc.constantFrom(' ', '-', ', ', '. ', '’s ', ' and ', '\n')),
        {
          minLength: 1,
          maxLength: 3,
        },
      )
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(unit, (part) => {
        const once = askedFor(library, part.repeat(REPEATS));
        const twice = askedFor(library, part.repeat(2 * REPEATS));
        expect(twice).toBeLessThan(2.3 * once + 1_000);
      }),
      { numRuns: 60, seed: 20251202 },
    );
  });
}
