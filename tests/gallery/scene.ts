import type { Block } from '../../src/contract/mention.ts';
import type { ArticleReport, PageState } from '../../src/contract/messages.ts';
import type { Pack } from '../../src/contract/pack.ts';
import { defaultSettings, type Settings } from '../../src/contract/settings.ts';
import { readArticle } from '../../src/match/annotate.ts';
import { buildSearchIndex } from '../../src/search/build-search-index.ts';
import { search } from '../../src/search/search.ts';
import { buildImage } from '../../src/store/build-image.ts';
import { createLibrary } from '../../src/store/create-library.ts';
import { openImage } from '../../src/store/open-image.ts';
import type { OpenPack } from '../../src/store/open-pack.ts';
import { articleBlocks, corpusPack } from './corpus.ts';

/** What a story's page finds around it: packs, the reader's settings, and the page in front. */
export interface Scene {
  packs?: Pack[];
  settings?: Partial<Settings>;
  url?: string;
  /** Whether the browser lets us run on its site; it does where nothing is said. */
  forbidden?: boolean;
  /** What the page in front is to its content script; `nobody`: none is there. */
  state?: PageState | 'nobody';
  blocks?: Block[];
}

/** What a browser and our worker answer in a scene. */
export interface World {
  url: string;
  forbidden: boolean;
  settings: Settings;
  /** @throws Error where no content script is there. */
  readPage(): ArticleReport;
  ask(call: string, params: { query: string; limit: number; pack: string; entry: string; blocks: Block[] }): unknown;
}

/** The packs of all stories of a page, each compiled and opened once. */
export interface Packs {
  corpus: Pack;
  open(pack: Pack): OpenPack;
}

export function createPacks(): Packs {
  const opened = new Map<string, OpenPack>();
  return {
    corpus: corpusPack(),
    open(pack) {
      const known = opened.get(pack.header.id) ?? openImage(buildImage(pack, buildSearchIndex(pack)));
      opened.set(pack.header.id, known);
      return known;
    },
  };
}

/** Makes the world of a scene, out of the same rooms that the extension's worker is made of. */
export function makeWorld(scene: Scene, { corpus, open }: Packs): World {
  const { packs = [corpus], blocks = articleBlocks(), state = 'marked' } = scene;
  const settings = { ...defaultSettings(), ...scene.settings };
  const opened = packs.map(open);
  const bundled = opened.map(({ header }) => header.id);
  const library = createLibrary(opened, { ...settings, bundled });
  const read = (all: Block[]) => {
    const { mentions, entries } = readArticle(all, library);
    const cards = library.cards(mentions.flatMap((mention) => [mention, ...mention.alternatives]));
    return { mentions, entries, cards };
  };
  return {
    url: scene.url ?? 'https://news.example/2025/12/05/article',
    forbidden: scene.forbidden ?? false,
    settings,
    readPage() {
      if (state === 'nobody') throw new Error('nobody is there');
      const found = read(state === 'marked' || state === 'budget-reached' ? blocks : []);
      const written = found.mentions.map((mention) => ({
        ...mention,
        written: blocks[mention.block]!.text.slice(mention.start, mention.end),
      }));
      const lengths = blocks.map(({ text }) => text.length);
      return { ...found, mentions: written, state, host: 'news.example', title: 'An article', blocks: lengths };
    },
    ask(call, params) {
      if (call === 'readArticle') return read(params.blocks);
      if (call === 'readCard') return library.card(params);
      if (call === 'search') return search({ ...params, library });
      return call === 'listPacks' ? library.reports() : null;
    },
  };
}

const page = globalThis as { world?: World };

/** The world of the story that this page shows. */
export const world = (): World => page.world!;

/** Sets it; before anything of the story is drawn. */
export function enter(next: World): void {
  page.world = next;
}
