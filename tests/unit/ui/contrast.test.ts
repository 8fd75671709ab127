// How well everything that has a colour of its own stands out (WCAG 2.2: 4.5:1 for text, 3:1 for lines and signs), as a table.
// The system's colours in place of ours (forced colours) are looked at in the browsers: tests/e2e/gallery.test.ts.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const THEME = readFileSync('extension/ui/theme.css', 'utf8');
const OWN_PAGES = readFileSync('extension/ui/own-page.css', 'utf8');
const MARKS = readFileSync('extension/content/highlights.css', 'utf8');
const SAMPLE_MARKS = readFileSync('extension/ui/sample/marks.css', 'utf8');

/** What articles are printed on: nobody can know, these are what readers have. */
const PAPERS = { white: '#ffffff', grey: '#1d1f22', black: '#000000', sepia: '#f4ecd8' };
const MODES = ['light', 'dark'] as const;
const SURFACES = ['paper', 'wash', 'wash-strong'];
const TEXTS = ['ink', 'ink-soft', 'link', 'person', 'organization', 'place', 'incident', 'topic', 'problem'];
const LINES = ['edge-strong', 'focus', 'accent'];

/** A property of the theme, as it is in a mode. */
function themed(name: string, mode: (typeof MODES)[number]): string {
  const value = new RegExp(`--backgrounder-${name}: ([^;]+);`).exec(THEME + OWN_PAGES)?.[1] ?? '';
  const other = /^var\(--backgrounder-(.+)\)$/.exec(value)?.[1];
  if (other) return themed(other, mode);
  const both = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value);
  if (!both) throw new Error(`--backgrounder-${name} has no colour for light and dark`);
  return both[mode === 'light' ? 1 : 2]!;
}

function luminanceOf(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r!) + 0.7152 * linear(g!) + 0.0722 * linear(b!);
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

const marks = [...MARKS.matchAll(/::highlight\(backgrounder-(\w+)\) {\s+text-decoration: underline \w+ (#\w{6})/g)].map(
  ([, kind, colour]) => [kind!, colour!] as const,
);

/** How each stands out on each ground, to two places. */
function tableOf(rows: (readonly [name: string, colour: string])[], grounds: Record<string, string>) {
  const row = (colour: string) =>
    Object.entries(grounds).map(([name, ground]) => [name, Number(contrast(colour, ground).toFixed(2))]);
  return Object.fromEntries(
    rows.map(([name, colour]) => [name, Object.fromEntries(row(colour)) as Record<string, number>]),
  );
}

const tooFaint = (table: ReturnType<typeof tableOf>, least: number) =>
  Object.entries(table).flatMap(([name, row]) =>
    Object.entries(row).flatMap(([ground, ratio]) => (ratio < least ? [`${name} on ${ground}: ${ratio}`] : [])),
  );

describe('contrast', () => {
  it('of marks is 3:1 or more on every paper', () => {
    expect(marks.map(([kind]) => kind)).toEqual(['person', 'organization', 'place', 'incident', 'topic', 'active']);
    const table = tableOf([...marks], PAPERS);
    console.table(table);
    expect(tooFaint(table, 3)).toEqual([]);
  });

  it('of marks is the same in the sample', () => {
    const sample = [...SAMPLE_MARKS.matchAll(/\.mark\.(\w+) {\s+text-decoration-color: (#\w{6})/g)];
    expect(sample.map(([, kind, colour]) => [kind, colour])).toEqual(marks.filter(([kind]) => kind !== 'active'));
  });

  it.each(MODES)('of text is 4.5:1 or more on every surface, %s', (mode) => {
    const grounds = Object.fromEntries(SURFACES.map((surface) => [surface, themed(surface, mode)]));
    const table = tableOf(
      TEXTS.map((text) => [text, themed(text, mode)] as const),
      grounds,
    );
    console.table(table);
    expect(tooFaint(table, 4.5)).toEqual([]);
  });

  it.each(MODES)('of edges and signs is 3:1 or more, %s', (mode) => {
    const grounds = Object.fromEntries(SURFACES.slice(0, 2).map((surface) => [surface, themed(surface, mode)]));
    const table = tableOf(
      LINES.map((line) => [line, themed(line, mode)] as const),
      grounds,
    );
    console.table(table);
    expect(tooFaint(table, 3)).toEqual([]);
    expect(contrast(themed('accent-ink', mode), themed('accent', mode))).toBeGreaterThanOrEqual(4.5);
  });

  it('is 21 of black on white, and 4.48 of #777 on it', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
