import fc from 'fast-check';
import { makeHeader } from '../../../src/compile/header.ts';
import type { Claim, Entry } from '../../../src/contract/entry.ts';
import type { IncidentEvent } from '../../../src/contract/event.ts';
import { disturbs, withoutHidden } from '../../../src/contract/hidden-text.ts';
import { FORM_TYPES, GENRES, KINDS, STATUSES } from '../../../src/contract/kind.ts';
import type { Pack } from '../../../src/contract/pack.ts';
import type { Source } from '../../../src/contract/source.ts';

const idText = fc
  .oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), fc.constantFrom('__proto__', 'constructor', ' '))
  .filter((text) => text.length > 0 && !disturbs(text));
const plainText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => text.trim() === text && text !== '' && withoutHidden(text) === text);
const date = fc.constantFrom('2024', '2024-05', '2024-05-02');
const moment = fc.oneof(
  date,
  fc.record({ inferred: date }),
  fc.record({ after: date }),
  fc.record({ by: date }),
  fc.record({ after: date, by: date }),
);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Any pack that is good: whatever its texts and ids are, its references hold. */
export const arbitraryPack: fc.Arbitrary<Pack> = fc
  .record({
    sourceIds: fc.uniqueArray(idText, { minLength: 1, maxLength: 4 }),
    entryIds: fc.uniqueArray(idText, { maxLength: 6 }),
    claimIds: fc.uniqueArray(idText, { minLength: 12, maxLength: 12 }),
  })
  .chain(({ sourceIds, entryIds, claimIds }) => {
    const source = (id: string): fc.Arbitrary<Source> =>
      fc.record({
        id: fc.constant(id),
        title: plainText,
        short: optional(fc.constant('Report, May 2024')),
        publisher: plainText,
        genre: fc.constantFrom(...GENRES),
        date: optional(date),
        dateBasis: optional(fc.constantFrom('stated' as const, 'inferred' as const)),
        description: optional(plainText),
        url: optional(fc.constant('https://example.org/a')),
        paragraphs: fc.array(plainText, { minLength: 3, maxLength: 4 }),
      });
    const claim = (id: string, others: string[]): fc.Arbitrary<Claim> =>
      fc.record({
        id: fc.constant(id),
        text: plainText,
        source: fc.constantFrom(...sourceIds),
        locator: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 2 }),
        by: optional(plainText),
        status: fc.constantFrom(...STATUSES),
        date: optional(moment),
        saidOn: optional(moment),
        about: fc.subarray(others),
        weight: optional(fc.double({ min: 0, max: 1, noNaN: true })),
      });
    const event = (others: string[]): fc.Arbitrary<IncidentEvent> => {
      const words = fc.array(plainText, { minLength: 1, maxLength: 2 });
      const entries = others.map((other) => ({ entry: other }));
      const fillers = fc.array(fc.oneof(plainText, fc.constantFrom('a', ...entries)), { maxLength: 2 });
      return fc.record({
        what: words,
        which: fc.array(plainText, { maxLength: 2 }),
        target: fillers,
        who: fillers,
        where: fillers,
        when: optional(fc.oneof(date, fc.constant('2024-05/..'))),
        enough: fc.constantFrom([], [['when' as const], ['who' as const, 'where' as const]]),
        told: optional(fc.record({ acts: words, nouns: words })),
      });
    };
    const entry = (id: string, at: number): fc.Arbitrary<Entry> => {
      const others = entryIds.filter((other) => other !== id);
      const own = claimIds.slice(at * 2, at * 2 + 2);
      return fc.record({
        id: fc.constant(id),
        kind: fc.constantFrom(...KINDS),
        name: plainText,
        description: optional(plainText),
        forms: fc.array(fc.record({ text: plainText, type: fc.constantFrom(...FORM_TYPES) }), {
          minLength: 1,
          maxLength: 3,
        }),
        weight: optional(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })),
        context: fc.array(plainText, { maxLength: 2 }),
        not: fc.array(plainText, { maxLength: 2 }),
        event: optional(event(others)),
        related: fc.subarray(others),
        sameAs: fc.constantFrom(
          undefined,
          ['https://wiki.example/a'],
          ['https://wiki.example/b', 'http://other.example/b'],
        ),
        sources: fc.subarray(sourceIds, { minLength: 1 }),
        lead: fc.constantFrom(undefined, own),
        claims: fc.tuple(claim(own[0]!, others), claim(own[1]!, others)),
        disputes: fc.constantFrom(
          [],
          [{ id: `d${at}`, question: 'Which?', claims: own }],
          [{ id: `d${at}`, question: 'Which?', claims: own, against: own.slice(0, 1) }],
        ),
      });
    };
    return fc
      .record({
        title: fc.record({
          id: idText,
          title: plainText,
          version: plainText,
          language: fc.constantFrom('en', 'de-CH'),
          license: plainText,
          asOf: date,
        }),
        sources: fc.tuple(...sourceIds.map(source)),
        entries: fc.tuple(...entryIds.map(entry)),
      })
      .map(({ title, sources, entries }) => ({ header: makeHeader(title, sources, entries), sources, entries }));
  });
