import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { ankiOf } from '../../../src/cite/notes/anki.ts';
import { markdownOf } from '../../../src/cite/notes/markdown.ts';
import type { Studied } from '../../../src/cite/notes/studied.ts';

const lookUp = {
  pack: 'p',
  entry: 'pier',
  name: 'Old pier',
  kind: 'place' as const,
  at: 0,
  title: 'Tides [again]',
  address: 'https://post.example/a b',
};
const pier: Studied = {
  key: 'p/pier',
  name: 'Old "pier", the *big* one',
  kind: 'Place',
  description: 'Pier in <Harbor>.',
  note: '1. Ask,\nJane',
  brief: [
    { said: 'The report says', text: 'It sank & broke.', source: 'Report, 2020', url: 'https://post.example/harbor' },
  ],
  lookUps: [lookUp, { ...lookUp, at: 1 }],
};
const words = { title: 'Reading notes', yourNote: 'Your note:', lookedUp: 'Looked up in', day: () => '1 Jan 1970' };

test('Markdown has a section for each entry, whatever signs its texts have', () => {
  expect(markdownOf([pier], words)).toBe(
    [
      '# Reading notes',
      '## Old "pier", the \\*big\\* one',
      '*Place. Pier in \\<Harbor\\>.*',
      '**Your note:** 1\\. Ask, Jane',
      '- The report says: It sank \\& broke. ([Report, 2020](<https://post.example/harbor>))',
      'Looked up in',
      '- [Tides \\[again\\]](<https://post.example/a%20b>), 1 Jan 1970',
      '',
    ]
      .join('\n\n')
      .replace(/\n\n$/, '\n'),
  );
});

describe('Anki', () => {
  const text = ankiOf([
    pier,
    { ...pier, key: 'q', name: '#2', brief: [], note: undefined, description: undefined } as Studied,
  ]);

  test('says in its first lines how it is to be read', () => {
    expect(text.split('\n').slice(0, 4)).toEqual([
      '#separator:Comma',
      '#html:true',
      '#guid column:1',
      '#tags column:4',
    ]);
  });

  test('is read by another program as one row a card', () => {
    // Anki leaves out the lines that begin with "#" at the top, and reads the rest as comma-separated values.
    const rows: string[][] = parse(text.replace(/^(#.*\n)+/, ''), { relax_column_count: false });
    expect(rows).toEqual([
      [
        'backgrounder p/pier',
        'Old &quot;pier&quot;, the *big* one',
        'Pier in &lt;Harbor&gt;.<br><ul><li>The report says: It sank &amp; broke. <i>(Report, 2020)</i></li></ul><br><blockquote>1. Ask, Jane</blockquote>',
        'backgrounder Place',
      ],
      ['backgrounder q', '#2', '', 'backgrounder Place'],
    ]);
  });
});
