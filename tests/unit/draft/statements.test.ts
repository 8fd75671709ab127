import { describe, expect, it } from 'vitest';
import type { DraftStatement } from '../../../src/draft/facts.ts';
import { findStatements } from '../../../src/draft/statements/find-statements.ts';
import { documentOf, namesIn } from './named.ts';

const NAMES = {
  person: ['Ann Lee/Lee', 'Tom Reed/Reed', 'Mia Cruz/Cruz'],
  organization: ['Acme', 'Harbor Police', 'Health Ministry'],
  place: ['Dover'],
};

function statements(...paragraphs: string[]): DraftStatement[] {
  const documents = [documentOf(paragraphs)];
  return findStatements(documents, namesIn(documents, NAMES));
}
const speakersOf = (...paragraphs: string[]) => statements(...paragraphs).map(({ by }) => by);
const standing = (text: string) => statements(text)[0]!.status;

describe('who says a sentence', () => {
  it.each<[string, string | undefined]>([
    ['Ann Lee said the port of Dover would close.', 'Ann Lee'],
    ['“The port will close,” Ann Lee said.', 'Ann Lee'],
    ['“The port of Dover will close,” said Ann Lee, the mayor.', 'Ann Lee'],
    ['According to Tom Reed, Acme lost the contract.', 'Tom Reed'],
    ['Acme lost the contract, according to two people familiar with the talks.', 'two people familiar with the talks'],
    ['In a statement on Monday, the Health Ministry said the ward was shut.', 'Health Ministry'],
    ['Ann Lee, the former director of Acme, told reporters that Tom Reed had left.', 'Ann Lee'],
    ['Ann Lee said that Tom Reed had called it “a very bad joke.”', 'Ann Lee'],
    ['After Tom Reed left, Ann Lee told the court that he was ill.', 'Ann Lee'],
    ['Two officials said Acme knew of the leak.', 'Two officials'],
    ['Tom Reed met Ann Lee at Acme, who said: “I did not know of it at all.”', 'Ann Lee'],
    ['The report about Acme was published in Dover.', undefined],
    ['Acme reported a loss in Dover.', undefined],
    ['Tom Reed walked in, and the alleged leak at Acme went on.', undefined],
    ['Officials were told that Acme had left Dover.', undefined],
  ])('%s', (text, by) => {
    expect(speakersOf(text)[0]).toBe(by);
  });

  it('goes on through a quotation of several sentences and paragraphs', () => {
    expect(
      speakersOf(
        '“Acme lied to us for many years,” Ann Lee said. “The people of Dover know it.”',
        '“Acme must pay for the harm it did.”',
      ),
    ).toEqual(['Ann Lee', 'Ann Lee', 'Ann Lee']);
    expect(speakersOf('“Acme lied to us for many years. Dover will remember it,” Ann Lee said.')).toEqual([
      'Ann Lee',
      'Ann Lee',
    ]);
  });

  it('takes "he" and "the mayor" for the last one that fits', () => {
    const [, second] = statements('Tom Reed met Ann Lee in Dover.', 'He said the port of Dover would close.');
    expect(second).toMatchObject({ by: 'Tom Reed', text: '“[Tom Reed] said the port of Dover would close.”' });
    expect(speakersOf('Mayor Ann Lee and Tom Reed met in Dover.', 'The mayor said Acme would stay.')[1]).toBe(
      'Ann Lee',
    );
  });
});

describe('how far a sentence is so', () => {
  it.each([
    ['Ann Lee denied that she took money from Acme.', 'denied'],
    ['Ann Lee rejected allegations of a leak at Acme.', 'denied'],
    ['Ann Lee rejected an offer from Acme.', 'reported'],
    ['The judge denied the request of Ann Lee.', 'reported'],
    ['Ann Lee dismissed the reports but later confirmed that Acme paid.', 'reported'],
    ['Ann Lee accused Acme of hiding the leak.', 'alleged'],
    ['Acme was accused of hiding the leak.', 'alleged'],
    ['Tom Reed reportedly left Acme.', 'alleged'],
    ['A court ruled that Acme broke the law.', 'found'],
    ['An investigation by the Health Ministry found that Acme hid the leak.', 'found'],
    ['Ann Lee believes Acme hid the leak.', 'opinion'],
    ['“Acme must pay for it all,” Ann Lee said.', 'opinion'],
    ['Ann Lee said the ship left Dover at noon.', 'reported'],
    ['The ship of Acme left Dover at noon.', 'reported'],
  ])('%s', (text, status) => {
    expect(standing(text)).toBe(status);
  });
});

describe('days', () => {
  const moments = (text: string) => {
    const [{ date, saidOn } = {} as DraftStatement] = statements(text);
    return { date, saidOn };
  };

  it.each([
    ['The ship of Acme sank on January 5, 2026.', '2026-01-05', '2026-01-14'],
    ['The ship of Acme sank on Monday.', { inferred: '2026-01-12' }, '2026-01-14'],
    ['The ship of Acme will sail on Monday.', { inferred: '2026-01-19' }, '2026-01-14'],
    ['The ship of Acme sank in November.', { inferred: '2025-11' }, '2026-01-14'],
    ['The ship of Acme sank two days ago.', { inferred: '2026-01-12' }, '2026-01-14'],
    ['The ship of Acme sank last month.', { inferred: '2025-12' }, '2026-01-14'],
    ['Acme has been shut since March 2025.', { after: '2025-03' }, '2026-01-14'],
    ['The ship of Acme sank two days later.', undefined, '2026-01-14'],
    ['Ann Lee said on Tuesday that Acme had lied.', undefined, { inferred: '2026-01-13' }],
    ['Ann Lee on Tuesday denied that Acme had lied in March 2024.', '2024-03', { inferred: '2026-01-13' }],
    ['Ann Lee said that Acme had lied.', undefined, { by: '2026-01-14' }],
  ])('%s', (text, date, saidOn) => {
    expect(moments(text)).toEqual({ date, saidOn });
  });
});

describe('what stands alone', () => {
  it('completes a pronoun, joins what hangs on the sentence before, leaves out what hangs on nothing', () => {
    expect(statements('Ann Lee runs Acme in Dover. Her office is by the port.').map(({ text }) => text)).toEqual([
      '“Ann Lee runs Acme in Dover.”',
      '“[Ann Lee’s] office is by the port.”',
    ]);
    expect(statements('Acme sold the port of Dover. That changed everything in May.').map(({ text }) => text)).toEqual([
      '“Acme sold the port of Dover. That changed everything in May.”',
    ]);
    expect(statements('That changed all at Acme in May.')).toEqual([]);
  });

  it('has one statement for what two documents say in the same words, with both places', () => {
    const documents = [
      documentOf(['Acme closed the port of Dover after the storm.'], { id: 'a' }),
      documentOf(['Nobody was hurt in Dover.', 'Acme has closed the port of Dover after the storm.'], { id: 'b' }),
    ];
    const [first] = findStatements(documents, namesIn(documents, NAMES));
    expect(first!.places.map(({ document, paragraph }) => [document, paragraph])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('keeps sentences with other figures apart', () => {
    expect(statements('The storm in Dover killed 12 people.', 'The storm in Dover killed 14 people.')).toHaveLength(2);
  });
});
