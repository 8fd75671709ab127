import { describe, expect, it } from 'vitest';
import type { DraftEntry } from '../../../src/draft/facts.ts';
import { findIncidents } from '../../../src/draft/incidents/find-incidents.ts';
import { documentOf, namesIn } from './named.ts';

const NAMES = {
  person: ['Ann Lee/Lee', 'Tom Reed/Reed'],
  organization: ['Acme', 'Harbor Police'],
  place: ['Dover', 'Salem', 'Kent'],
};

const incidents = (...documents: string[][]): DraftEntry[] => {
  const read = documents.map((paragraphs, n) => documentOf(paragraphs, { id: `d${n}` }));
  return findIncidents(read, namesIn(read, NAMES));
};
const told = ({ mentions }: DraftEntry): string =>
  mentions.map(({ document, paragraph }) => `${document}.${paragraph}`).join(' ');

describe('incidents', () => {
  it('is one that several sentences tell of, with a name that says where', () => {
    const [shooting, ...others] = incidents([
      'A shooting in Dover left three people dead.',
      'Acme closed its store in Kent.',
      'The shooting began near the port of Dover.',
    ]);
    expect(others).toEqual([]);
    expect(shooting).toMatchObject({ kind: 'incident', name: 'Shooting in Dover' });
    expect(told(shooting!)).toBe('0.0 0.2');
  });

  it('is one that several documents tell of', () => {
    const found = incidents(
      ['An explosion in Dover hurt 12 workers of Acme.', 'The explosion tore the roof off.'],
      ['Acme workers were hurt when an explosion in Dover tore off the roof.', 'The blast hurt 12 workers.'],
    );
    expect(found.map(told)).toEqual(['0.0 0.1 1.0 1.1']);
  });

  it.each<[string, string[]]>([
    [
      'other days',
      [
        'The January 5 strike on the port of Dover killed two.',
        'The January 9 strike on the port of Dover killed four.',
      ],
    ],
    [
      'first and second',
      ['The first strike on the ship in Dover failed.', 'The second strike on the ship in Dover sank it.'],
    ],
    ['other people’s', ['Ann Lee was arrested in Dover on Monday.', 'Tom Reed was arrested in Dover on Monday.']],
    ['one and many', ['The strike on Dover killed two.', 'Ten strikes on Dover since May killed forty.']],
  ])('keeps %s apart', (_, paragraphs) => {
    expect(incidents(paragraphs)).toHaveLength(2);
  });

  it('is called by whom it is of: who does it, or to whom it is done', () => {
    const names = (text: string) => incidents([text]).map(({ name }) => name);
    expect(names('Ann Lee resigned after Acme lost the case.')).toEqual(['Ann Lee’s resignation']);
    expect(names('Tom Reed was arrested by Ann Lee of the Harbor Police.')).toEqual(['Tom Reed’s arrest']);
    expect(names('Ann Lee praised the arrest of Tom Reed in Dover.')).toEqual(['Tom Reed’s arrest']);
  });

  it('has the slots by which it is found again', () => {
    const [strike] = incidents([
      'The January 5, 2026, boat strike in Dover by Acme sank it.',
      'The strike was told of late.',
    ]);
    expect(strike!.name).toBe('January 5 boat strike');
    expect(strike!.event).toMatchObject({
      what: ['strike'],
      when: '2026-01-05',
      where: [{ entry: 'dover' }],
      who: [{ entry: 'acme' }],
    });
  });

  it('is no verb, no part of a name, nothing that a heading alone says', () => {
    expect(incidents(['They strike a deal.', 'Acme will attack Dover.', 'REED STRIKE IN DOVER'])).toEqual([]);
  });
});
