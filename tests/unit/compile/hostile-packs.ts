import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { serializePack } from '../../../src/compile/serialize-pack.ts';
import { arbitraryPack } from './arbitrary-pack.ts';

/** A whole number from 0, below `below`. */
export type Pick = (below: number) => number;

/** Numbers that look random and are the same for the same seed. */
export function pickFrom(seed: number): Pick {
  let state = seed;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}

type Json = Record<string, unknown>;
/** A place in a record: the object or list that has it, and under which key. */
interface Spot {
  holder: Json;
  key: string;
}

/** Every place of a value, depth first. */
function spotsOf(value: unknown): Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Json;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...spotsOf(holder[key])]);
}

const oneOf = <T>(list: readonly T[], pick: Pick): T => list[pick(list.length)]!;

const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  '</style><iframe src="javascript:alert(1)">',
  '[a](javascript:alert(1))',
  '{{constructor.constructor("alert(1)")()}}',
  '&lt;b&gt;&#0;',
];
const INVISIBLE = [
  ...'\u0000\u001b\u007f\u0085\u009b\u00ad\u034f\u061c\u115f\u180e\u200b\u200d\u202e\u2028\u2066\u3164\ufe0f\ufeff\ufff9\uffff',
  '\u{e0041}',
  '\u{e0100}',
  '\ud800',
  '\udfff',
];
const NUMBERS = ['1e400', '-1e400', '1e308', '9007199254740993', '-0', '1e-400', '0.1', '-1', '4294967297'];
const WRONG: unknown[] = [
  null,
  true,
  0,
  -1.5,
  '',
  ' ',
  [],
  {},
  [[]],
  [null],
  { length: 1e9 },
  { toString: 1 },
  'x'.repeat(5_000),
];
const PROTOTYPES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
];
const LINKS = [
  'javascript:alert(1)',
  'data:text/html,<b>',
  'https://a b',
  'http:\\\\x',
  'HTTPS://\u202egpj.example',
  'https://x/"><b>',
  'file:///etc/passwd',
];

/** Changes one text of a record. */
const inText = (change: (text: string, pick: Pick) => string) => (record: Json, pick: Pick) => {
  const texts = spotsOf(record).filter(({ holder, key }) => typeof holder[key] === 'string');
  const { holder, key } = oneOf(texts, pick);
  holder[key] = change(holder[key] as string, pick);
};

/** What is done to a record of a good pack, by the name of its kind. */
const TO_RECORD: Record<string, (record: Json, pick: Pick) => void> = {
  markup: inText((_, pick) => oneOf(MARKUP, pick)),
  'markup everywhere': (record, pick) => {
    const mark = oneOf(MARKUP, pick);
    for (const { holder, key } of spotsOf(record)) if (typeof holder[key] === 'string') holder[key] = mark;
  },
  invisible: inText((text, pick) => {
    const at = pick(text.length + 1);
    return text.slice(0, at) + oneOf(INVISIBLE, pick).repeat(1 + pick(3)) + text.slice(at);
  }),
  'prototype names': inText((_, pick) => oneOf(PROTOTYPES, pick)),
  'prototype keys': (record, pick) => {
    const { holder } = oneOf(spotsOf(record), pick);
    Object.defineProperty(holder, oneOf(PROTOTYPES, pick), { value: { polluted: true }, enumerable: true });
  },
  'wrong type': (record, pick) => {
    const { holder, key } = oneOf(spotsOf(record), pick);
    holder[key] = oneOf(WRONG, pick);
  },
  'missing field': (record, pick) => {
    const { holder, key } = oneOf(spotsOf(record), pick);
    delete holder[key];
  },
  'unknown field': (record, pick) => {
    oneOf(spotsOf(record), pick).holder[`x${pick(9)}`] = oneOf(MARKUP, pick);
  },
  'long text': inText((text, pick) => (text || 'a').repeat(1 + pick(3_000))),
  'other link': (record, pick) => {
    record['url'] = oneOf(LINKS, pick);
  },
  'many forms': (record, pick) => {
    const text = oneOf(['a', 'a b ', 'A-', '\u4e00', 'Aa. '], pick);
    const forms = Array.from({ length: 520 - pick(400) }, (_, i) => ({
      text: `${text.repeat(pick(60))}${i}`,
      type: 'phrase',
    }));
    if ('forms' in record) record['forms'] = forms;
  },
};

/** What is done to the JSON of a record. */
const TO_JSON: Record<string, (json: string, pick: Pick) => string> = {
  'deep nesting': (json, pick) => {
    const depth = 10 ** (1 + pick(5));
    const [open, close] = oneOf(
      [
        ['[', ']'],
        ['{"a":', '}'],
        ['[{"forms":', '}]'],
      ] as const,
      pick,
    );
    const deep = `${open.repeat(depth)}1${close.repeat(depth)}`.slice(0, 990_000);
    return json.replace(/:("[^"]*"|\d+|\[)/, (_, value: string) => `:${deep}${value === '[' ? ',"x":[' : ''}`);
  },
  'enormous number': (json, pick) =>
    json.replace(/:("[^"]*"|\d+)/g, (all) => (pick(4) ? all : `:${oneOf(NUMBERS, pick)}`)),
  'repeated key': (json, pick) => json.replace(/"(\w+)":/g, (all) => (pick(5) ? all : `${all}1,${all}`)),
  'half a line': (json, pick) => json.slice(0, pick(json.length)),
  'two on a line': (json) => json + json,
  'escaped halves': (json) => json.replace(/:"/, ':"\\ud83d\\u0000'),
};

/** What is done to the lines of a pack file. */
const TO_LINES: Record<string, (lines: string[], pick: Pick) => string[]> = {
  'another order': (lines, pick) =>
    lines
      .map((line, i) => [pick(9), i, line] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, , line]) => line),
  'lines twice': (lines) => lines.flatMap((line) => [line, line]),
  'lines without end': (lines, pick) => [...lines, ...Array<string>(20_000).fill(lines[pick(lines.length)]!)],
  'blank lines': (lines, pick) =>
    lines.flatMap((line) => [line, ...Array<string>(pick(30_000)).fill(oneOf(['', ' ', '\t\r'], pick))]),
  'a line missing': (lines, pick) => lines.toSpliced(pick(lines.length), 1),
  'a newer format': (lines, pick) =>
    lines.map((line) =>
      line.replace(/"formatVersion":1/, `"formatVersion":${oneOf(['2', '1e9', '0', '-1', '1.5', '"1"'], pick)}`),
    ),
  nothing: () => [],
  // Everything is related to, about and in dispute with everything else.
  cycles: (lines) => {
    const entries = lines.map((line) => JSON.parse(line) as Json).filter((record) => record['kind']);
    const claims = entries.flatMap((entry) => (entry['claims'] ?? []) as Json[]);
    for (const entry of entries) {
      const others = entries.filter((other) => other !== entry).map(({ id }) => id);
      const disputes = [{ id: `all-${entry['id']}`, question: 'Which?', claims: claims.map(({ id }) => id) }];
      Object.assign(entry, { related: others, disputes: claims.length > 1 ? disputes : [] });
      for (const claim of (entry['claims'] ?? []) as Json[]) claim['about'] = others;
    }
    const sources = lines.filter((line) => !('kind' in (JSON.parse(line) as Json)));
    return [...sources, ...entries.map((entry) => JSON.stringify(entry))];
  },
};

/** What is done to the bytes of a pack file. */
const TO_BYTES: Record<string, (bytes: Buffer, pick: Pick) => Buffer> = {
  plain: (bytes) => bytes,
  gzip: (bytes) => gzipSync(bytes),
  'gzip in gzip': (bytes) => gzipSync(gzipSync(bytes)),
  'cut off': (bytes, pick) => gzipSync(bytes).subarray(0, 1 + pick(gzipSync(bytes).length)),
  'a byte changed': (bytes, pick) => {
    const packed = gzipSync(bytes);
    packed[pick(packed.length)]! ^= 1 + pick(255);
    return packed;
  },
  'not UTF-8': (bytes, pick) => {
    const at = pick(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from([0xc3, 0x28, 0xed, 0xa0, 0x80]), bytes.subarray(at)]);
  },
  'something behind it': (bytes) => Buffer.concat([gzipSync(bytes), Buffer.from('\u0000<script>')]),
  // Each part unpacks to a megabyte, and to a thousandth of that when it is packed.
  'gzip bomb': (bytes, pick) => {
    const part = gzipSync(Buffer.alloc(1 << 20, oneOf(['\n', ' ', '0', '[', '{}\n', '"'], pick)), { level: 9 });
    return Buffer.concat([
      gzipSync(Buffer.concat([bytes, Buffer.from('\n')])),
      ...Array<Buffer>(100 + pick(500)).fill(part),
    ]);
  },
};

const KINDS = [...Object.keys(TO_RECORD), ...Object.keys(TO_JSON), ...Object.keys(TO_LINES), ...Object.keys(TO_BYTES)];
/** How often a pack is like this, of the kinds that cost much: one in so many. */
const RARE: Readonly<Record<string, number>> = { 'gzip bomb': 8, 'lines without end': 4 };

/** A file that somebody could offer as a pack, and what was done to it. */
export interface HostilePack {
  kind: string;
  bytes: Buffer;
}

/** Makes one of endlessly many hostile packs; the same for the same seed. */
export function makeHostilePack(seed: number): HostilePack {
  const pick = pickFrom(seed);
  let kind = KINDS[seed % KINDS.length]!;
  if (pick(RARE[kind] ?? 1) > 0) kind = 'plain';
  const [pack] = fc.sample(arbitraryPack, { seed, numRuns: 1 });
  const bytes = Buffer.from(hostileLines([...serializePack(pack!)], { kind, pick }).join('\n'));
  return { kind, bytes: (TO_BYTES[kind] ?? TO_BYTES['gzip']!)(bytes, pick) };
}

function hostileLines(lines: string[], { kind, pick }: { kind: string; pick: Pick }): string[] {
  const [toRecord, toJson] = [TO_RECORD[kind], TO_JSON[kind]];
  const at = pick(lines.length);
  if (toJson) return lines.with(at, toJson(lines[at]!, pick));
  if (!toRecord) return TO_LINES[kind]?.(lines, pick) ?? lines;
  const changed = lines.map((line, i) => {
    if (i !== at && pick(4) > 0) return line;
    const record = JSON.parse(line) as Json;
    toRecord(record, pick);
    return JSON.stringify(record);
  });
  return pick(2) ? changed : countAgain(changed);
}

/** Makes the header say what the lines have, so that nothing is refused for that alone. */
function countAgain([header, ...lines]: string[]): string[] {
  const entries = lines.map((line) => JSON.parse(line) as Json).filter((record) => record['kind']);
  const count = (what: string) =>
    entries.reduce((sum, { [what]: list }) => sum + (Array.isArray(list) ? list.length : 0), 0);
  const counts = {
    sources: lines.length - entries.length,
    entries: entries.length,
    claims: count('claims'),
    forms: count('forms'),
  };
  return [JSON.stringify({ ...(JSON.parse(header!) as Json), counts }), ...lines];
}
