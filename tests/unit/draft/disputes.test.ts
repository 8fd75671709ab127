import { describe, expect, it } from 'vitest';
import { findDisputes } from '../../../src/draft/disputes/find-disputes.ts';
import { chooseLeads } from '../../../src/draft/leads.ts';
import { findStatements } from '../../../src/draft/statements/find-statements.ts';
import { documentOf, namesIn } from './named.ts';

const NAMES = {
  person: ['Ann Lee/Lee', 'Tom Reed/Reed'],
  organization: ['Acme', 'Harbor Police'],
  incident: ['Dover fire'],
};

function draft(...paragraphs: string[]) {
  const documents = [documentOf(paragraphs)];
  const entries = namesIn(documents, NAMES);
  const statements = findStatements(documents, entries);
  const disputes = findDisputes(statements, entries);
  const textOf = (id: string) => statements.find((one) => one.id === id)!.text;
  const sides = disputes.map(({ question, claims, against }) => ({
    question,
    claims: claims.filter((id) => !against.includes(id)).map(textOf),
    against: against.map(textOf),
  }));
  return { statements, disputes, sides, leads: chooseLeads(entries, statements, disputes), textOf };
}

describe('disputes', () => {
  it('has a denial beside what it denies', () => {
    const [dispute] = draft(
      'Tom Reed accused Ann Lee of setting the Dover fire for the insurance money.',
      'The Harbor Police sent two boats to the pier.',
      'Ann Lee denied that she set the Dover fire for insurance money.',
    ).sides;
    expect(dispute).toEqual({
      question: 'Is it true that Ann Lee set the Dover fire for insurance money?',
      claims: ['“Tom Reed accused Ann Lee of setting the Dover fire for the insurance money.”'],
      against: ['“Ann Lee denied that she set the Dover fire for insurance money.”'],
    });
  });

  it('has figures of one thing that differ, and none that are of other things', () => {
    const { sides } = draft(
      'The Dover fire killed 12 people, Acme said.',
      'Ann Lee said 14 people were killed in the Dover fire.',
      'The Dover fire injured 30 people.',
    );
    expect(sides.map(({ question }) => question)).toEqual(['How many people were killed: the Dover fire?']);
  });

  it('has judgments of one thing that are opposed', () => {
    const { sides } = draft(
      'Ann Lee called the raid after the Dover fire lawful.',
      'Tom Reed said the raid after the Dover fire was illegal.',
    );
    expect(sides[0]).toMatchObject({
      question: 'Was the Dover fire lawful?',
      against: ['“Tom Reed said the raid after the Dover fire was illegal.”'],
    });
  });

  it('has "no comment" beside a comment', () => {
    const { sides } = draft('Acme declined to comment on the Dover fire.', 'Acme said the Dover fire began at night.');
    expect(sides.map(({ question }) => question)).toContain('Has Acme commented?');
  });

  it('has none where one speaker says both, or all agree', () => {
    expect(
      draft('Ann Lee said the Dover fire was set.', 'Tom Reed said the Dover fire was set at night.').disputes,
    ).toEqual([]);
  });
});

describe('leads', () => {
  it('has two to four statements of at most 500 characters, each side of a dispute among them', () => {
    const { leads, disputes, textOf } = draft(
      'Tom Reed accused Ann Lee of setting the Dover fire for the insurance money.',
      'Ann Lee denied that she set the Dover fire for insurance money.',
      ...Array.from(
        { length: 20 },
        (_, n) => `The Dover fire of ${1900 + n} burned pier number ${n} to the ground in a night of wind.`,
      ),
    );
    for (const lead of Object.values(leads)) {
      expect(lead.length).toBeGreaterThanOrEqual(2);
      expect(lead.length).toBeLessThanOrEqual(4);
      expect(lead.map(textOf).join('').length).toBeLessThanOrEqual(500);
    }
    expect(disputes[0]!.claims.every((id) => leads['dover-fire']!.includes(id))).toBe(true);
  });
});
