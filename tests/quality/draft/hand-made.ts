import type { Claim, Entry } from '../../../src/contract/entry.ts';
import type { Document } from '../../../src/draft/document.ts';
import type { Draft, DraftEntry, DraftStatement } from '../../../src/draft/facts.ts';
import { normalize } from '../../../src/text/normalize.ts';
import { readDocuments } from '../../unit/corpus/documents.ts';
import { compileSeeds } from '../../unit/corpus/read-seeds.ts';

/** How much of what was written by hand a draft of the same documents has. */
export interface HandMadeScore {
  incidents: Share;
  /** Claims with a drafted statement at the same paragraph and by the same speaker. */
  claims: Share;
  /** Of those, with the same standing. */
  standing: Share;
  disputes: Share;
}

/** Some of several; `missed` says which not. */
export interface Share {
  right: number;
  of: number;
  missed: string[];
}

/** In the order of the documents’ files: which source of the corpus each is. */
const SOURCES = ['report-twin-scandals', 'analysis-follow-up-strike', 'opinion-pentagon-turmoil'];

/** The documents that the corpus rests on, as `draft` takes them; none where they are not at hand. */
export const seedDocuments = (): Document[] =>
  readDocuments().map(({ paragraphs }, n) => ({ id: SOURCES[n]!, language: 'en', addresses: [], paragraphs }));

/** Compares a draft of the documents with the corpus that was made of them by hand. */
export function scoreAgainstHand(draft: Draft): HandMadeScore {
  const entries = compileSeeds().pack!.entries;
  const claims = entries.flatMap((entry) => entry.claims);
  const counterpart = new Map<string, DraftStatement[]>(
    claims.map((claim) => [claim.id, sameStatements(claim, draft)]),
  );
  const found = claims.filter(({ id }) => counterpart.get(id)!.length > 0);
  const sameStanding = ({ id, status }: Claim): boolean => counterpart.get(id)!.some((one) => one.status === status);
  return {
    incidents: shareOf(
      entries.filter(({ kind }) => kind === 'incident'),
      (entry) => isFound(entry, claims, draft),
      ({ id }) => id,
    ),
    claims: shareOf(
      claims,
      ({ id }) => counterpart.get(id)!.length > 0,
      ({ id, locator, by }) => `${id} ${locator} ${by ?? '-'}`,
    ),
    standing: shareOf(
      found,
      sameStanding,
      ({ id, status }) => `${id} ${status}, drafted ${counterpart.get(id)!.map((one) => one.status)}`,
    ),
    disputes: shareOf(
      entries.flatMap(({ disputes }) => disputes),
      ({ claims: both, against = both.filter((_, i) => i % 2 === 1) }) => {
        const idsOf = (ids: readonly string[]) =>
          new Set(ids.flatMap((id) => paragraphsOf(claims.find((claim) => claim.id === id)!)));
        const [yes, no] = [idsOf(both.filter((id) => !against.includes(id))), idsOf(against)];
        return draft.disputes.some((dispute) => isSameDispute(dispute, { yes, no }, draft));
      },
      ({ question }) => question,
    ),
  };
}

const shareOf = <T>(items: readonly T[], isRight: (item: T) => boolean, nameOf: (item: T) => string): Share => {
  const missed = items.filter((item) => !isRight(item));
  return { right: items.length - missed.length, of: items.length, missed: missed.map(nameOf) };
};

const paragraphsOf = ({ source, locator }: Claim): string[] => locator.map((number) => `${source} ${number}`);
const placesOf = (statement: DraftStatement, { documents }: Draft): string[] =>
  statement.places.map(({ document, paragraph }) => `${documents[document]!.id} ${paragraph + 1}`);

/** The drafted statements at a claim's paragraph whose speaker is the claim's. */
function sameStatements(claim: Claim, draft: Draft): DraftStatement[] {
  const where = new Set(paragraphsOf(claim));
  return draft.statements.filter(
    (statement) =>
      placesOf(statement, draft).some((place) => where.has(place)) && isSameSpeaker(claim.by, statement, draft.entries),
  );
}

/** Words of the corpus for its documents and their authors, who speak where nobody does. */
const DOCUMENT = /\b(?:report|analysis|post)\b(?:’s (?:author|heading))?/;

function isSameSpeaker(
  by: string | undefined,
  { by: drafted, speaker }: DraftStatement,
  entries: readonly DraftEntry[],
): boolean {
  const isDocument =
    by === undefined ||
    /^(?:the (?:report|analysis|post)|not named|later reports)/.test(by) ||
    DOCUMENT.test(by.replace(/,.*$/, ''));
  const isOwn = drafted === undefined || /^(?:the )?author$/.test(drafted) || /\breports?\b/.test(drafted);
  if (isOwn) return isDocument || (drafted === undefined && /as the post retells/.test(by ?? ''));
  const names = [drafted, ...(entries.find(({ id }) => id === speaker)?.forms.map(({ text }) => text) ?? [])].map(
    normalize,
  );
  const said = normalize(by ?? '');
  if (names.some((name) => said.includes(name) || (name.includes(said) && said !== ''))) return true;
  const wordsOf = (text: string): Set<string> =>
    new Set(text.split(' ').filter((word) => word.length > 3 && !/^(?:some|several|senior|said)$/.test(word)));
  return [...wordsOf(normalize(drafted))].some((word) => wordsOf(said).has(word));
}

/** An incident is found if a drafted one has a noun of its and is told of in a paragraph of the claims about it, or names it in its own words. */
function isFound(entry: Entry, claims: readonly Claim[], draft: Draft): boolean {
  const told = [...entry.claims, ...claims.filter(({ about }) => about.includes(entry.id))];
  const where = new Set(told.flatMap(paragraphsOf));
  const nouns = new Set(
    [...(entry.event?.what ?? []), ...entry.forms.map(({ text }) => text)]
      .flatMap((text) => normalize(text).split(' '))
      .map(bare),
  );
  return draft.entries.some(({ mentions, event, name, kind }) => {
    if (kind !== 'incident' && !/\b(?:operation|mission)\b/i.test(name)) return false;
    const isNamedSo = entry.forms.some(({ text }) => normalize(text) === normalize(name));
    const calls = (event?.what ?? name.split(' ')).map((word) => bare(normalize(word).split(' ').at(-1)!));
    const isHere = mentions.some(({ document, paragraph }) =>
      where.has(`${draft.documents[document]!.id} ${paragraph + 1}`),
    );
    return isNamedSo || (isHere && calls.some((noun) => nouns.has(noun)));
  });
}
const bare = (noun: string): string => noun.replace(/s$/, '');

/** A dispute is found if a drafted one has a statement of a paragraph of each side, on different sides. */
function isSameDispute(
  { claims, against }: Draft['disputes'][number],
  { yes, no }: { yes: ReadonlySet<string>; no: ReadonlySet<string> },
  draft: Draft,
): boolean {
  const touches = (ids: readonly string[], side: ReadonlySet<string>): boolean =>
    draft.statements.some((one) => ids.includes(one.id) && placesOf(one, draft).some((place) => side.has(place)));
  const others = claims.filter((id) => !against.includes(id));
  return (touches(others, yes) && touches(against, no)) || (touches(others, no) && touches(against, yes));
}
