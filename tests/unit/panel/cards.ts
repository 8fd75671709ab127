import type { Card, CardDispute, SourceSummary } from '../../../src/contract/card.ts';
import type { Claim } from '../../../src/contract/entry.ts';

/** A statement of `source`, reported by nobody in particular unless the parts say so. */
export const claim = (id: string, source: string, parts: Partial<Claim> = {}): Claim => ({
  id,
  source,
  text: `What ${id} says.`,
  locator: [1],
  status: 'reported',
  about: [],
  ...parts,
});

const source = (id: string): SourceSummary => ({ id, title: `Title ${id}`, publisher: 'Nobody', genre: 'report' });

/** A card of pack `p` with the sources that its statements name. */
export function cardOf(entry: string, parts: { statements?: Claim[]; disputes?: CardDispute[] }): Card {
  const { statements = [], disputes = [] } = parts;
  const claims = [...statements, ...disputes.flatMap(({ sides }) => sides.flat())];
  return {
    pack: 'p',
    entry,
    kind: 'person',
    name: entry,
    brief: [],
    statements,
    disputes,
    related: [],
    sources: [...new Set(claims.map((one) => one.source))].map(source),
    hiddenClaims: 0,
    asOf: '2025',
    packTitle: 'P',
  };
}
