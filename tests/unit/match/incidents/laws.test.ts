import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventText } from '../../../../src/match/incidents/article.ts';
import { findIncidents } from '../../../../src/match/incidents/find-incidents.ts';
import { incidentsIn, library, readText } from './read-incidents.ts';

const WORDS =
  `the a another second first raid raids attack attacks ferry ferries on of in by survivors killed May 3 9 2024 , . — “ that who
  said Ada Marsh Quell Israel Israeli group chat Courier messages operation Lance Operation after and she Norland Navy not their men sank 19 were`
    .trim()
    .split(/\s+/);
const phrase = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));

/** The article with a count of how often its tokens are looked at. */
const counted = (article: EventText): { article: EventText; steps(): number } => {
  let steps = 0;
  const watch = <T extends Int32Array | Uint8Array | Uint32Array>(list: T): T =>
    new Proxy(list, {
      get(target, key) {
        steps++;
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  const { hash, gap, shape, start, end, count } = article.tokens;
  const tokens = {
    count,
    hash: watch(hash),
    gap: watch(gap),
    shape: watch(shape),
    start: watch(start),
    end: watch(end),
  };
  return { article: { ...article, tokens }, steps: () => steps };
};

describe('laws', () => {
  test('the steps over any text grow as the text does, whatever it repeats', () => {
    const stepsOver = (text: string): number => {
      const { article, steps } = counted(readText(`Ada Marsh spoke. ${text}`));
      findIncidents(article, library);
      return steps();
    };
    fc.assert(
      fc.property(phrase, (text) => {
        // Long enough that every window on the text is full.
        const short = stepsOver(`${text} `.repeat(500));
        const long = stepsOver(`${text} `.repeat(1500));
        expect(long).toBeLessThan(short * 3.2 + 1000);
      }),
      { numRuns: 25 },
    );
  });

  test('more that speaks for an incident never takes one away', () => {
    fc.assert(
      fc.property(
        phrase,
        fc.constantFrom('Ada Marsh spoke.', 'The Norland Navy was there.', 'The May 3 raid was hers.'),
        (text, more) => {
          const before = incidentsIn(`Ada Marsh spoke.\n${text}.`);
          const after = incidentsIn(`Ada Marsh spoke.\n${text}.\n${more}`);
          expect(after.slice(0, before.length)).toEqual(before);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a mark is a noun phrase of at most six words, in one stretch, and none overlap', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const article = readText(`Ada Marsh spoke. ${text}`);
        const { hash, start, end } = article.tokens;
        let last = 0;
        for (const { from, to, entry, evidence } of findIncidents(article, library)) {
          const words = article.text.slice(start[from], end[to - 1]);
          expect(from).toBeGreaterThanOrEqual(last);
          last = to;
          expect(words).not.toMatch(/[,.—“\n]/);
          expect(words.split(' ').length).toBeLessThanOrEqual(6);
          const event = library.shelves[0]!.pack.events;
          const { what, noun } = event.events[event.eventOf.get(entry)!]!.words;
          expect([...what, ...noun].some((row) => hash.subarray(from, to).includes(row.at(-1)!))).toBe(true);
          for (const place of evidence) expect(place.to).toBeGreaterThan(place.from);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('nothing that is handed in is changed', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const article = readText(`Ada Marsh spoke. ${text}`);
        const before = structuredClone(article);
        for (const name of article.taken) Object.freeze(name);
        Object.freeze(article.taken);
        findIncidents(Object.freeze(article), library);
        expect(article).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });
});
