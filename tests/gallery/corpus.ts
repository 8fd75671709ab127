import { compileFolder } from '../../src/compile/compile-folder.ts';
import type { Block } from '../../src/contract/mention.ts';
import type { Pack } from '../../src/contract/pack.ts';
import article from '../articles/pentagon-questions/page.html?raw';

const FILES = import.meta.glob<string>('../../seeds/**/*.yaml', { query: '?raw', import: 'default', eager: true });

/** The bundled pack, compiled here from its folder. Throws where that does not compile. */
export function corpusPack(): Pack {
  const files = Object.entries(FILES).map(([path, text]) => ({ path: path.replace('../../seeds/', ''), text }));
  const { pack } = compileFolder(files);
  if (!pack) throw new Error('seeds/ does not compile: node dist/cli/backgrounder.mjs check seeds says why');
  return pack;
}

/** The blocks of the made-up article on the bundled pack that demonstrations use. */
export function articleBlocks(): Block[] {
  const found = new DOMParser()
    .parseFromString(article, 'text/html')
    .querySelectorAll<HTMLElement>('article :is(h1, p, li)');
  return [...found].map((element) => ({
    text: (element.textContent ?? '').trim().replace(/\s+/g, ' '),
    role: element.localName === 'h1' ? 'headline' : 'paragraph',
  }));
}
