import { cleanText } from '../../contract/clean-text.ts';
import { LEAD, sidesOf } from '../../contract/entry.ts';
import type { FormType } from '../../contract/kind.ts';
import { LIMITS } from '../../contract/limits.ts';
import { normalize, wordsOf } from '../../text/normalize.ts';
import type { ClaimSeed, EntrySeed, Seeds, SourceSeed } from './seeds.ts';

/** The longest first view of a card, in UTF-16 code units: what `check` allows. */
const LONGEST_LEAD = 500;

type Forms = NonNullable<EntrySeed['forms']>;

/**
 * Makes seeds such that they compile whatever the documents are: texts within their limits and without control characters, references that lead somewhere,
 * forms that two entries have listed as shared, leads that keep their promise.
 */
export function fitSeeds({ pack, sources, entries, comments }: Seeds): Seeds {
  const fitted = sources.map(fitSource);
  const known = new Set(fitted.map(({ id }) => id));
  const cleaned = entries.map((entry) => fitTexts(entry, known)).filter(isNamed);
  const ids = new Set(cleaned.map(({ id }) => id));
  const linked = withUniqueClaims(cleaned).map((entry) => fitReferences(entry, ids));
  return {
    pack: { ...pack, title: cleanText(pack.title, LIMITS.name) },
    sources: fitted,
    entries: shareForms(fitLeads(linked)),
    comments,
  };
}

const isNamed = ({ name, sources = [], claims = [] }: EntrySeed): boolean =>
  normalize(name) !== '' && sources.length + claims.length > 0;

const clean = (text: string | undefined, max: number): string | undefined =>
  text === undefined ? undefined : cleanText(text, max) || undefined;

function fitSource(source: SourceSeed): SourceSeed {
  const { description, short, url, ...rest } = source;
  const [told, brief] = [clean(description, LIMITS.text), clean(short, LIMITS.shortName)];
  const isLink = url !== undefined && url.length <= 2_000 && /^https?:\/\/[^\s"'<>\\]+$/i.test(url);
  return {
    ...rest,
    title: cleanText(source.title, LIMITS.name) || source.id,
    ...(brief && { short: brief }),
    publisher: cleanText(source.publisher, LIMITS.name) || 'Publisher not stated',
    ...(told && { description: told }),
    ...(isLink && { url }),
  };
}

/** An entry with all texts within their limits; without claims of documents that are no source. */
function fitTexts(entry: EntrySeed, sources: ReadonlySet<string>): EntrySeed {
  const { description, ...rest } = entry;
  const told = clean(description, LIMITS.text);
  return {
    ...rest,
    name: cleanText(entry.name, LIMITS.name),
    ...(told && { description: told }),
    forms: fitForms(entry.forms ?? {}),
    context: [...new Set((entry.context ?? []).flatMap((text) => clean(text, LIMITS.name) ?? []))],
    sources: (entry.sources ?? []).filter((id) => sources.has(id)),
    claims: strongest((entry.claims ?? []).filter(({ source }) => sources.has(source)).flatMap(fitClaim)),
    disputes: (entry.disputes ?? []).map((dispute) => ({
      ...dispute,
      question: cleanText(dispute.question, LIMITS.name),
    })),
  };
}

function fitForms(forms: Forms): Forms {
  const seen = new Set<string>();
  const fitted: Forms = {};
  for (const [type, texts] of Object.entries(forms) as [FormType, string[]][]) {
    const kept = texts
      .flatMap((text) => clean(text, LIMITS.name) ?? [])
      .filter((text) => {
        const words = wordsOf(text).filter((word) => word.text !== '').length;
        const key = normalize(text);
        if (words === 0 || words > LIMITS.wordsPerForm || seen.has(key) || seen.size >= LIMITS.formsPerEntry - 1)
          return false;
        seen.add(key);
        return true;
      });
    if (kept.length > 0) fitted[type] = kept;
  }
  return fitted;
}

function fitClaim(claim: ClaimSeed): ClaimSeed[] {
  const { by, ...rest } = claim;
  const [text, speaker] = [clean(claim.text, LIMITS.text), clean(by, LIMITS.name)];
  return text === undefined ? [] : [{ ...rest, text, ...(speaker && { by: speaker }) }];
}

/** As many claims as an entry may have, in their order. */
function strongest(claims: readonly ClaimSeed[]): ClaimSeed[] {
  if (claims.length <= LIMITS.claimsPerEntry) return [...claims];
  const kept = new Set([...claims].sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0)).slice(0, LIMITS.claimsPerEntry));
  return claims.filter((claim) => kept.has(claim));
}

/** Entries without the claims and disputes whose id another has. */
function withUniqueClaims(entries: readonly EntrySeed[]): EntrySeed[] {
  const [claims, disputes] = [new Set<string>(), new Set<string>()];
  const isNew = (seen: Set<string>, id: string): boolean => !seen.has(id) && seen.add(id).has(id);
  return entries.map((entry) => ({
    ...entry,
    claims: (entry.claims ?? []).filter(({ id }) => isNew(claims, id)),
    disputes: (entry.disputes ?? []).filter(({ id }) => isNew(disputes, id)),
  }));
}

/** An entry whose references all lead to one of `ids`, and none to itself. */
function fitReferences(entry: EntrySeed, ids: ReadonlySet<string>): EntrySeed {
  const others = (list: readonly string[] = []): string[] =>
    [...new Set(list)].filter((id) => ids.has(id) && id !== entry.id);
  const fillers = <T>(list: readonly T[] = []): T[] =>
    list.filter((filler) => typeof filler === 'string' || ids.has((filler as { entry: string }).entry));
  const { event, ...rest } = entry;
  return {
    ...rest,
    ...(event && {
      event: { ...event, target: fillers(event.target), who: fillers(event.who), where: fillers(event.where) },
    }),
    related: others(entry.related),
    claims: (entry.claims ?? []).map((claim) => ({ ...claim, about: others(claim.about) })),
  };
}

/** Entries with the disputes and leads that their claims can keep. */
function fitLeads(entries: readonly EntrySeed[]): EntrySeed[] {
  const claims = new Set(entries.flatMap(({ claims = [] }) => claims.map(({ id }) => id)));
  const settled = entries.map((entry) => ({
    ...entry,
    disputes: (entry.disputes ?? [])
      .map((dispute) => ({
        ...dispute,
        claims: [...new Set(dispute.claims)].filter((id) => claims.has(id)),
        ...(dispute.against && { against: [...new Set(dispute.against)].filter((id) => claims.has(id)) }),
      }))
      .filter((dispute) => dispute.claims.length > 1 && sidesOf(dispute).every((side) => side.length > 0)),
  }));
  const cards = cardsOf(settled);
  const opposed = settled.flatMap(({ disputes }) => disputes.map(sidesOf));
  return settled.map(({ lead = [], ...entry }) => {
    const card = cards.get(entry.id)!;
    return keepsPromise(lead, card, opposed) ? { ...entry, lead } : entry;
  });
}

function cardsOf(entries: readonly EntrySeed[]): Map<string, Map<string, ClaimSeed>> {
  const cards = new Map(entries.map(({ id, claims = [] }) => [id, new Map(claims.map((claim) => [claim.id, claim]))]));
  for (const { claims = [] } of entries)
    for (const claim of claims) for (const id of claim.about ?? []) cards.get(id)?.set(claim.id, claim);
  return cards;
}

/** Two to four claims of the card, not too long together, none without what contradicts it there. */
function keepsPromise(
  lead: readonly string[],
  card: ReadonlyMap<string, ClaimSeed>,
  opposed: readonly [string[], string[]][],
): boolean {
  if (lead.length < LEAD.fewest || lead.length > LEAD.most || new Set(lead).size < lead.length) return false;
  if (!lead.every((id) => card.has(id))) return false;
  if (lead.reduce((sum, id) => sum + card.get(id)!.text.length, 0) > LONGEST_LEAD) return false;
  return lead.every((id) => {
    const answers = opposed.flatMap(([one, other]) => (one.includes(id) ? other : other.includes(id) ? one : []));
    const shown = answers.filter((answer) => card.has(answer));
    return shown.length === 0 || shown.some((answer) => lead.includes(answer));
  });
}

/** Entries with what they have in common listed as shared. */
function shareForms(entries: readonly EntrySeed[]): EntrySeed[] {
  const owners = new Map<string, number>();
  const formsOf = ({ name, forms = {} }: EntrySeed): Map<string, string> => {
    const texts = Object.entries(forms).flatMap(([type, list]) => (type === 'title' ? [] : list));
    return new Map([...texts, ...(isListed(name, forms) ? [] : [name])].map((text) => [normalize(text), text]));
  };
  for (const entry of entries) for (const key of formsOf(entry).keys()) owners.set(key, (owners.get(key) ?? 0) + 1);
  return entries.map((entry) => {
    const shared = [...formsOf(entry)].filter(([key]) => owners.get(key)! > 1).map(([, text]) => text);
    return { ...entry, shared };
  });
}

const isListed = (name: string, forms: Forms): boolean =>
  Object.values(forms).some((texts) => texts.some((text) => normalize(text) === normalize(name)));
