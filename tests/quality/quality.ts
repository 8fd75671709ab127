import { writeFileSync } from 'node:fs';
import { annotate } from '../../src/match/annotate.ts';
import { RULE_NAMES, type RuleName } from '../../src/match/rules.ts';
import { createLibrary } from '../../src/store/create-library.ts';
import type { Library } from '../../src/store/library.ts';
import {
  DEVELOPMENT_SETS,
  entriesFor,
  findData,
  givenNames,
  type LabelledDocument,
  readLabelledSet,
  readNames,
} from './labelled-sets.ts';
import { openNameList } from './packs.ts';
import { type Prediction, type Score, score } from './score.ts';

const without = new Set((process.argv.find((a) => a.startsWith('--without='))?.slice(10).split(',') ?? []) as RuleName[]);
const predict =
  (library: Library) =>
  (document: LabelledDocument): Prediction[] =>
    annotate([{ text: document.text, role: 'paragraph' }], library, { without })
      .filter((mention) => mention.certainty === 'is')
      .map(({ start, end, entry }) => ({ start, end, entry }));

const row = (name: string, s: Score): string =>
  `${name.padEnd(18)} ${s.precision.toFixed(3)} / ${s.recall.toFixed(3)} / ${s.f1.toFixed(3)} / ${s.extraPer1000.toFixed(1)}`;

export async function main(args: readonly string[]): Promise<number> {
  const data = findData();
  if (!data) {
    console.error('skipped');
    return 0;
  }
  const only = args.filter((a) => !a.startsWith('--'));
  const names = readNames(data, 'names-300k');
  const isGiven = givenNames(names.filter((n) => n.type === 'person'));
  const sets = new Map(DEVELOPMENT_SETS.map((name) => [name as string, readLabelledSet(data, name)]));
  const big = args.includes('--300k') ? openNameList(names, 'names-300k') : null;
  const dump: unknown[] = [];
  let sum = 0,
    sum2 = 0,
    n = 0;
  for (const [name, documents] of sets) {
    if (only.length && !only.includes(name)) continue;
    const lines = entriesFor(sets, name, isGiven);
    const forms = new Map(lines.map((l) => [l.id, new Set([l.name, ...l.aliases])]));
    const own = openNameList(lines, 'own');
    const lib1 = createLibrary([own]);
    const all = new Map(documents.map((d) => [d.doc_id, annotate([{ text: d.text, role: 'paragraph' }], lib1)]));
    const formless = new Map<string, string[]>();
    for (const l of lines) for (const f of [l.name, ...l.aliases]) formless.set(f, [...(formless.get(f) ?? []), `${l.id}(${l.weight})`]);
    const tell = (withBig: boolean) => ({
      verdict: (d: LabelledDocument, p: Prediction, verdict: string) => {
        dump.push({
          set: name,
          big: withBig,
          doc: d.doc_id,
          verdict,
          start: p.start,
          surface: d.text.slice(p.start, p.end),
          entry: p.entry,
          ctx: d.text.slice(Math.max(0, p.start - 60), p.end + 60),
          gold: d.mentions
            .filter((m) => m.start < p.end && p.start < m.end)
            .map((m) => [m.surface, m.kb_name ?? m.kb_id]),
        });
      },
      missed: (d: LabelledDocument, l: { start: number; end: number; title: string | null }) => {
        dump.push({
          set: name,
          big: withBig,
          doc: d.doc_id,
          verdict: 'missed', cls: !l.title ? 'none' : !forms.get(l.title)?.has(d.text.slice(l.start, l.end)) ? 'noform' : all.get(d.doc_id)!.some((m) => m.start < l.end && l.start < m.end && m.certainty !== 'is') ? 'may' : all.get(d.doc_id)!.some((m) => m.start < l.end && l.start < m.end) ? 'other' : 'blocked', rivals: formless.get(d.text.slice(l.start, l.end))?.join(' | '), start: l.start,
          surface: d.text.slice(l.start, l.end),
          entry: l.title,
          ctx: d.text.slice(Math.max(0, l.start - 60), l.end + 60),
        });
      },
    });
    const s = score(documents, predict(createLibrary([own])), tell(false));
    sum += s.f1;
    n++;
    let line = row(name, s);
    if (big) {
      const b = score(documents, predict(createLibrary([own, big])), tell(true));
      sum2 += b.f1;
      line += `   | ${row('', b).trim()}`;
    }
    console.error(line);
  }
  if (args.includes('--ablate')) {
    const libs = new Map([...sets].map(([name]) => [name, createLibrary([openNameList(entriesFor(sets, name, isGiven), 'own')])]));
    const measure = (off: RuleName[]) => [...sets].map(([name, documents]) => score(documents, (d) => annotate([{ text: d.text, role: 'paragraph' }], libs.get(name)!, { without: new Set(off) }).filter((m) => m.certainty === 'is')));
    const base = measure([]);
    const mean = (xs: number[]) => xs.reduce((a, b) => a + b, 0) / xs.length;
    for (const rule of RULE_NAMES) {
      const got = measure([rule]);
      console.error(rule.padEnd(20), 'F1', (mean(got.map((g) => g.f1)) - mean(base.map((g) => g.f1))).toFixed(4), 'P', (mean(got.map((g) => g.precision)) - mean(base.map((g) => g.precision))).toFixed(4), 'extra', got.map((g, i) => g.extra - base[i]!.extra).join(' '), ' dP', got.map((g, i) => (1000 * (g.precision - base[i]!.precision)).toFixed(0)).join(' '), ' dF', got.map((g, i) => (1000 * (g.f1 - base[i]!.f1)).toFixed(0)).join(' '));
    }
  }
  console.error('mean F1', (sum / n).toFixed(3), (sum2 / n).toFixed(3));
  if (args.includes('--dump')) writeFileSync('/tmp/dump.jsonl', dump.map((x) => JSON.stringify(x)).join('\n'));
  return 0;
}
