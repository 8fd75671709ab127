import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/contract/entry.ts';
import type { Pack } from '../../../src/contract/pack.ts';
import { normalize } from '../../../src/text/normalize.ts';
import { QUOTE_LENGTH, quotesOf, wordsOf } from './copying.ts';
import { compileSeeds } from './read-seeds.ts';

const { pack: compiled, problems, warnings } = compileSeeds();
const pack: Pack = compiled ?? { header: {} as Pack['header'], sources: [], entries: [] };
const claims = pack.entries.flatMap((entry) => entry.claims);
const repeated = (ids: string[]) => ids.filter((id, i) => ids.indexOf(id) !== i);

describe('the corpus', () => {
  it('compiles without a problem or a warning', () => expect([...problems, ...warnings]).toEqual([]));

  it('has its three sources, and the entries and claims that a reader can expect of them', () => {
    expect(pack.sources.map((source) => source.genre).sort()).toEqual(['analysis', 'opinion', 'report']);
    expect(pack.entries.length).toBeGreaterThanOrEqual(140);
    expect(claims.length).toBeGreaterThanOrEqual(130);
    expect(new Set(pack.entries.map((entry) => entry.kind)).size).toBe(5);
  });

  it('says of every source how its date is known', () => {
    for (const source of pack.sources) {
      expect(source.dateBasis, source.id).toBe('inferred');
      expect(source.dateNote, source.id).toBeTruthy();
    }
  });

  it('has unique ids', () => {
    expect(repeated(pack.sources.map((source) => source.id))).toEqual([]);
    expect(repeated(pack.entries.map((entry) => entry.id))).toEqual([]);
    expect(repeated(claims.map((claim) => claim.id))).toEqual([]);
    expect(repeated(pack.entries.flatMap((entry) => entry.disputes.map((dispute) => dispute.id)))).toEqual([]);
  });

  it('points only at sources and paragraphs that exist', () => {
    const lengths = new Map(pack.sources.map((source) => [source.id, source.paragraphs.length]));
    const wrong = claims.filter((claim) => claim.locator.some((place) => place > (lengths.get(claim.source) ?? 0)));
    expect(wrong.map((claim) => claim.id)).toEqual([]);
  });

  it('resolves related entries, entries that claims are about, and the claims of disputes', () => {
    const entries = new Set(pack.entries.map((entry) => entry.id));
    const claimIds = new Set(claims.map((claim) => claim.id));
    const dangling = pack.entries.flatMap((entry) => [
      ...entry.related.filter((id) => !entries.has(id) || id === entry.id),
      ...entry.claims.flatMap((claim) => claim.about.filter((id) => !entries.has(id) || id === entry.id)),
      ...entry.disputes.flatMap((dispute) => dispute.claims.filter((id) => !claimIds.has(id))),
    ]);
    expect(dangling).toEqual([]);
  });

  it('tells something of every entry, or says in its description why the sources bring it up', () => {
    const told = new Set(claims.flatMap((claim) => claim.about));
    const silent = pack.entries.filter((entry) => entry.claims.length === 0 && !told.has(entry.id));
    expect(silent.filter((entry) => (entry.description ?? '').length < 60).map((entry) => entry.id)).toEqual([]);
    expect(silent.length).toBeLessThanOrEqual(2);
  });

  it('says of every claim when it was said', () => {
    expect(claims.filter((claim) => claim.saidOn === undefined).map((claim) => claim.id)).toEqual([]);
  });

  it('opens every card with statements of 250 to 500 characters where it has three or more', () => {
    const texts = new Map(claims.map((claim) => [claim.id, claim.text]));
    const lengths = pack.entries
      .filter((entry) => claims.filter((claim) => claim.about.includes(entry.id)).length + entry.claims.length >= 3)
      .map((entry) => [entry.id, (entry.lead ?? []).reduce((sum, id) => sum + texts.get(id)!.length, 0)] as const);
    expect(lengths.length).toBeGreaterThanOrEqual(50);
    expect(lengths.filter(([, length]) => length < 250 || length > 500)).toEqual([]);
  });

  it('has no form that two entries share by accident', () => {
    const owners = new Map<string, Set<string>>();
    for (const entry of pack.entries) {
      for (const form of entry.forms.filter((form) => form.type !== 'title')) {
        const key = normalize(form.text);
        owners.set(key, (owners.get(key) ?? new Set()).add(entry.id));
      }
    }
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it('excludes only wordings that contain or continue a form', () => {
    const idle = pack.entries.flatMap((entry) =>
      entry.not
        .filter((wording) => !entry.forms.some((form) => sharesWord(wording, form.text)))
        .map((it) => [entry.id, it]),
    );
    expect(idle).toEqual([]);
  });

  it('excludes no wording that is, or is part of, a form of another entry', () => {
    const forms = pack.entries.flatMap((entry) =>
      entry.forms.map((form) => ({ id: entry.id, words: ` ${normalize(form.text)} ` })),
    );
    const harmful = pack.entries.flatMap((entry) =>
      entry.not.filter((wording) => forms.some((form) => form.words.includes(` ${normalize(wording)} `))),
    );
    expect(harmful).toEqual([]);
  });

  it('gives every incident an event, and says who or to what', () => {
    const bare = pack.entries.filter(
      (entry) =>
        entry.kind === 'incident' && (!entry.event || entry.event.target.length + entry.event.who.length === 0),
    );
    expect(bare.map((entry) => entry.id)).toEqual([]);
  });

  it('quotes only named speakers, and at most twelve words', () => {
    const quoting = claims.filter((claim) => quotesOf(claim.text).length > 0);
    expect(quoting.filter((claim) => !claim.by).map((claim) => claim.id)).toEqual([]);
    const long = quoting.filter((claim) => quotesOf(claim.text).some((quote) => wordsOf(quote).length > QUOTE_LENGTH));
    expect(long.map((claim) => claim.id)).toEqual([]);
    expect(claims.filter((claim) => /["„«]/.test(claim.text)).map((claim) => claim.id)).toEqual([]);
  });

  it('names the speaker of every denial, allegation, finding and opinion', () => {
    const owned: Claim['status'][] = ['alleged', 'denied', 'found', 'opinion'];
    expect(claims.filter((claim) => owned.includes(claim.status) && !claim.by).map((claim) => claim.id)).toEqual([]);
  });

  it('names speakers in words that read on from “said by”', () => {
    const speakers = claims.flatMap(({ by = [] }) => by);
    expect(speakers.filter((by) => /;|^(not|no|by|from|according)\b|\bnot named\b/i.test(by))).toEqual([]);
  });

  it('calls nothing a finding but what the inspector general concluded', () => {
    expect(new Set(claims.filter((claim) => claim.status === 'found').map((claim) => claim.by))).toEqual(
      new Set(['Defense Department Inspector General']),
    );
  });
});

const sharesWord = (wording: string, form: string) => {
  const words = new Set(wordsOf(form));
  return wordsOf(wording).some((word) => words.has(word) || words.has(`${word}s`) || words.has(word.replace(/s$/, '')));
};
