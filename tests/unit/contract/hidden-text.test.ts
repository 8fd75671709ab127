import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../src/contract/clean-text.ts';
import { withoutHidden } from '../../../src/contract/hidden-text.ts';

describe('what cannot be seen', () => {
  const everyCharacter = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));

  test('is refused by what Unicode says of it, in any place of a plain text', () => {
    const invisible =
      /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;
    const passed = everyCharacter.filter(
      (one) => invisible.test(one) && withoutHidden(`Ada ${one}Marsh`).includes(one),
    );
    expect(passed).toEqual([]);
    const changed = everyCharacter.filter((one) => !invisible.test(one) && withoutHidden(`a${one}b`) !== `a${one}b`);
    expect(changed).toEqual(['\ufff9', '\ufffa', '\ufffb']);
  });

  test.each([
    ['a soft hyphen', 'co\u00adoperate'],
    ['the mark of Arabic letters', '\u061cAda'],
    ['tags that spell', '🏴\u{e0048}\u{e0049}\u{e007f}'],
    ['a run of variants, which can carry any message', '🙂\ufe0f\ufe01\ufe02'],
    ['a variant of a letter', 'A\ufe0fda'],
    ['a joiner between letters that are never joined', 'Heg\u200cseth'],
    ['two joiners', 'می\u200c\u200cخواهم'],
    ['a joiner of nothing', '😀\u200d Marsh'],
    ['a filler that looks like a space', 'Ada\u3164Marsh'],
    ['a variant in front of a joiner', 'a\ufe0f\u200d😀'],
  ])('%s is refused, and what is left of it is good', (_, text) => {
    const left = withoutHidden(text);
    expect(left).not.toBe(text);
    expect(withoutHidden(left)).toBe(left);
  });

  test.each([
    ['a family', '👨‍👩‍👧'],
    ['a heart on fire', '❤️‍🔥'],
    ['a skin', '👩🏽‍🚀'],
    ['the flag of England', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['a keycap', '1️⃣'],
    ['Persian', 'می‌خواهم'],
    ['a Persian abbreviation', '۱۴۰۲ ه‍.ش'],
    ['Hindi', 'क्‍ष'],
    ['a Japanese name in its own variant', '葛󠄀城市'],
    ['accents apart from their letters', 'Jose\u0301'],
  ])('%s is kept as it is', (_, text) => {
    expect(withoutHidden(text)).toBe(text);
  });

  test('is gone at once, whatever stood beside it, and after a text was cut', () => {
    const part = fc.constantFrom(
      ...'aß一م\u064b❤👨🏽🏴1ᠠ \ufe0f',
      ...'\ufe0f\u200d\u200c\u00ad\u202e\u180e\u{e0067}\u{e007f}',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.integer({ min: 2, max: 12 }), (parts, max) => {
        const text = cleanText(parts.join(''), max);
        expect(withoutHidden(text)).toBe(text);
        expect(text.length).toBeLessThanOrEqual(max);
      }),
      { numRuns: 2_000 },
    );
  });
});
