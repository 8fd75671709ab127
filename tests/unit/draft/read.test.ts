import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/draft/document.ts';
import { readDate } from '../../../src/draft/read/dates.ts';
import { joinCopies } from '../../../src/draft/read/join-copies.ts';
import type { Reading } from '../../../src/draft/read/read-document.ts';
import { readHtml } from '../../../src/draft/read/read-html.ts';
import { readMarkdown } from '../../../src/draft/read/read-markdown.ts';
import { readRecord } from '../../../src/draft/read/read-record.ts';
import { readText } from '../../../src/draft/read/read-text.ts';

const PROSE = [
  'The harbour of Port Elm was sold on Monday to a company that nobody in the town had ever heard of before.',
  'Mayor Ada Marsh said that she had not been told, and that she would ask for the contract to be read aloud.',
  'A spokesman for the company did not answer our questions about the price and about who had signed for it.',
];

const documentOf = (reading: Reading): Document => {
  if ('refused' in reading) throw new Error(reading.refused);
  return reading.document;
};

const page = (head: string, body: string): string => `<html lang="en"><head>${head}</head><body>${body}</body></html>`;
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('');

describe('a page', () => {
  test('says in its linked data who published what, and when', () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: 'Not this' },
        {
          '@type': 'NewsArticle',
          headline: 'Harbour sold',
          datePublished: '2024-05-02T23:30:00-05:00',
          author: [{ '@type': 'Person', name: 'Ann Lee' }, { name: 'Bo Ray' }],
          publisher: { '@type': 'Organization', name: 'The Elm Gazette' },
        },
      ],
    };
    const head = `<title>x | y</title><link rel="canonical" href="https://elm.example/a"><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(documentOf(readHtml(page(head, `<article><h1>Harbour sold</h1>${paragraphs}</article>`), 'a b.1'))).toEqual({
      id: 'a-b-1',
      title: 'Harbour sold',
      publisher: 'The Elm Gazette',
      author: 'Ann Lee, Bo Ray',
      date: '2024-05-02',
      language: 'en',
      addresses: ['https://elm.example/a'],
      paragraphs: PROSE,
    });
  });

  test('says it in meta elements, or in a time that it shows', () => {
    const meta =
      '<meta property="og:title" content="Sold"><meta property="og:site_name" content="Gazette"><meta name="author" content="By Ann Lee">';
    const read = documentOf(
      readHtml(page(meta, `<main><time datetime="2024-05-03">Friday</time>${paragraphs}</main>`), 'a'),
    );
    expect(read).toMatchObject({ title: 'Sold', publisher: 'Gazette', author: 'Ann Lee', date: '2024-05-03' });
  });

  test('has its article where most of the prose stands, without what stands around it', () => {
    const links = `<ul>${'<li><a href="/x">Another story that is well worth your time, they say.</a></li>'.repeat(9)}</ul>`;
    const comments = `<div id="comments">${'<p>I have read this and I do not agree with it at all, my friends.</p>'.repeat(2)}</div>`;
    const around = `<nav>${PROSE[0]}</nav><div><div class="story"><p>By Ann Lee</p>${paragraphs}${links}</div>${comments}</div><footer><p>${PROSE[0]}</p></footer>`;
    expect(documentOf(readHtml(page('<title>Sold</title>', around), 'a')).paragraphs).toEqual(PROSE);
  });

  test('that calls all of its text a comment still has it', () => {
    const body = `<div class="comments-page"><section>${paragraphs}</section></div>`;
    expect(documentOf(readHtml(page('', body), 'a')).paragraphs).toEqual(PROSE);
  });

  test('without an article is refused', () => {
    const reading = readHtml(page('', '<ul><li><a href="/a">Home</a></li></ul><p>Welcome.</p>'), 'a');
    expect(reading).toEqual({ refused: 'has no article: too little prose stands together in the page' });
  });
});

test('Markdown is read by its blocks, with the fields in front of it', () => {
  const text = `---\ntitle: "Sold: the harbour"\ndate: May 2, 2024\nurl: https://elm.example/a\n---\n\n# Harbour **sold**\n\n${PROSE[0]!.replace('Port Elm', '[Port Elm](/elm)')}\n\n- ${PROSE[1]}\n\n\`\`\`\ncode\n\`\`\`\n`;
  expect(documentOf(readMarkdown(text, 'a'))).toMatchObject({
    title: 'Sold: the harbour',
    date: '2024-05-02',
    addresses: ['https://elm.example/a'],
    paragraphs: ['Harbour sold', PROSE[0], PROSE[1]],
  });
});

test('a text has a title where its first line is a headline; that is its first paragraph too', () => {
  const read = documentOf(readText(`Harbour sold to a stranger\n\n${PROSE.join('\n\n')}\n`, 'a'));
  expect([read.title, read.paragraphs.length]).toEqual(['Harbour sold to a stranger', 4]);
  expect(documentOf(readText(PROSE.join('\n'), 'a')).title).toBeUndefined();
});

describe('a record of a list', () => {
  test('has what it says, and a day only if it is one', () => {
    const told = {
      doc_id: 7,
      title: ' Sold\n',
      url: 'javascript:alert(1)',
      date: '2024-02-31',
      publisher: null,
      text: PROSE.join('\n'),
    };
    expect(documentOf(readRecord(told))).toEqual({
      id: '7',
      title: 'Sold',
      language: 'en',
      addresses: [],
      paragraphs: PROSE,
    });
  });

  test.each([
    ['no text', { doc_id: 'a' }, /is no document/],
    ['blank text', { doc_id: 'a', text: ' \n ' }, /has no text/],
    ['bytes', { doc_id: 'a', text: '\u0000\u0001\ufffd'.repeat(99) }, /is no text/],
    [
      'Japanese',
      { doc_id: 'a', language: 'ja', text: '港は月曜日に売却された。'.repeat(9) },
      /is in Japanese: only English/,
    ],
    [
      'French',
      {
        doc_id: 'a',
        text: 'Le port de la ville a été vendu lundi à une société que personne ne connaît ici, dit-on. '.repeat(3),
      },
      /another language/,
    ],
    ['a book of names', { doc_id: 'a', text: 'x'.repeat(2_000_001) }, /2 million characters/],
  ])('with %s is refused', (_, value, why) => {
    expect(readRecord(value)).toEqual({ refused: expect.stringMatching(why) });
  });
});

test.each([
  ['2025-12-04T10:00:00Z', '2025-12-04'],
  ['20251204', '2025-12-04'],
  ['Published: Dec. 4, 2025', '2025-12-04'],
  ['4th December 2025', '2025-12-04'],
  ['4/12/2025', undefined],
  ['February 30, 2025', undefined],
  ['', undefined],
])('%j is the day %s', (text, day) => {
  expect(readDate(text)).toBe(day);
});

describe('copies', () => {
  const make = (id: string, texts: readonly string[], more: Partial<Document> = {}): Document => ({
    id,
    language: 'en',
    addresses: [`https://${id}.example/`],
    paragraphs: [...texts],
    ...more,
  });
  const OTHER = PROSE.map((text) => text.split(' ').reverse().join(' '));

  test('are one document with several addresses: the longest, with what only another one says of itself', () => {
    const copy = make('b', [PROSE[0]!, PROSE[1]!.replace('Mayor', 'Mrs'), PROSE[2]!.slice(0, 80)], { title: 'Sold' });
    expect(joinCopies([copy, make('a', PROSE), make('c', OTHER)])).toEqual([
      make('a', PROSE, { title: 'Sold', addresses: ['https://a.example/', 'https://b.example/'] }),
      make('c', OTHER),
    ]);
  });

  test('a text that only quotes another is no copy of it', () => {
    const long = make('long', [
      ...OTHER,
      ...OTHER.map((text) => `${text} again`),
      PROSE[0]!,
      ...OTHER.map((text) => `so ${text} it is`),
    ]);
    expect(joinCopies([make('a', [PROSE[0]!]), long])).toHaveLength(2);
  });

  test('are found whatever the order of the documents', () => {
    const documents = [
      make('a', PROSE),
      make('b', PROSE),
      make('c', OTHER),
      make('d', [...PROSE, 'One line more.']),
      make('a', OTHER.slice(1)),
    ];
    const joined = joinCopies(documents);
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        expect(joinCopies(shuffled)).toEqual(joined);
      }),
    );
  });
});
