import type { Card } from '../../../src/contract/card.ts';
import { showCard } from '../../e2e/in-page/cards.ts';
import { corpusPack } from '../corpus.ts';
import { oddPack } from '../odd-pack.ts';
import { world } from '../scene.ts';
import type { Stories } from '../story.ts';

type Shown = Parameters<typeof showCard>;

const packs = [corpusPack(), oddPack()];
const find = (entry: string): Card => {
  const found = packs.map(({ header }) => world().ask('readCard', { pack: header.id, entry } as never));
  return found.find((card) => card !== null) as Card;
};
const pageOf = (entry: string, more: object = {}): Shown[0] => {
  const card = find(entry);
  return { type: 'card', card, certainty: 'is', written: card.name, ...more };
};
const bare = (entry: string): Card => ({ ...find(entry), brief: [], disputes: [], statements: [], sources: [] });
const HERE = {
  others: ['the Pentagon chief', 'Mr. Hegseth'],
  why: {
    rule: 'short-form',
    form: 'Hegseth',
    evidence: [{ kind: 'full-name', text: 'Pete Hegseth', paragraph: 1 }],
  },
} as const;

/** What each story draws; and what is pressed in it. */
const DRAWN: Record<string, { page(): Shown[0]; more?: Shown[2]; press?: string[] }> = {
  'a person, disputed': { page: () => pageOf('pete-hegseth', { here: HERE }), press: ['[data-action=why]'] },
  'an event': { page: () => pageOf('september-2-follow-up-strike'), more: { canGoBack: true } },
  'an organization': { page: () => pageOf('jsoc') },
  'a place': { page: () => pageOf('latin-america') },
  'a topic, pinned': { page: () => pageOf('navigational-hazards'), more: { pinned: true } },
  'pinned, another name is offered': {
    page: () => pageOf('patty-murray'),
    more: { pinned: true, offer: { pack: 'x', entry: 'x', kind: 'person', name: 'Roger Wicker' } },
  },
  'a source': { page: () => pageOf('pete-hegseth'), press: ['.source'] },
  'both sides': { page: () => pageOf('pete-hegseth'), press: ['.contest [role=button]', '.sides .source'] },
  'all statements': { page: () => pageOf('pete-hegseth'), press: ['[data-action=more]'] },
  timeline: { page: () => pageOf('pete-hegseth'), press: ['[data-action=timeline]'] },
  'no statement': { page: () => pageOf('silent') },
  'sources off': {
    page: () => ({ ...pageOf('cnn'), card: { ...bare('cnn'), sourcesOff: find('cnn').sources } }) as Shown[0],
  },
  'one source off': {
    page: () =>
      ({ ...pageOf('cnn'), card: { ...find('cnn'), hiddenClaims: 3, sourcesOff: find('cnn').sources } }) as Shown[0],
  },
  'a near miss': { page: () => pageOf('jsoc', { certainty: 'possibly', written: 'J-SOC' }) },
  'a choice': {
    page: () => ({
      type: 'choice',
      certainty: 'may-refer-to',
      written: 'Wilson',
      candidates: ['kingsley-wilson', 'long'].map(find),
    }),
  },
  'a long name': { page: () => pageOf('long'), press: ['.contest [role=button]'] },
  'an unbroken name': { page: () => pageOf('unbroken') },
  'a name from right to left': { page: () => pageOf('arabic'), press: ['.contest [role=button]'] },
};

export default {
  width: 400,
  stories: Object.fromEntries(Object.entries(DRAWN).map(([name, { press }]) => [name, { scene: { packs }, press }])),
  draw(_root, story) {
    const { page, more } = DRAWN[story]!;
    document.body.style.margin = '8px';
    const appearance = document.documentElement.dataset['appearance'] === 'dark' ? 'dark' : 'light';
    showCard(page(), { appearance }, more);
    // As over an article, where the window may be narrower than a card.
    document.querySelector('main')!.style.cssText = 'width: min(360px, 100vw - 16px) !important';
  },
} satisfies Stories;
