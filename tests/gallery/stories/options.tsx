import { render } from 'preact';
import '../../../extension/options/options.css';
import { Options } from '../../../extension/options/options.tsx';
import { corpusPack } from '../corpus.ts';
import { oddPack } from '../odd-pack.ts';
import type { Stories } from '../story.ts';

export default {
  width: 1000,
  stories: {
    'as installed': {},
    'much changed': {
      scene: {
        packs: [corpusPack(), oddPack()],
        settings: {
          packsOff: ['us-defense-2025'],
          sourcesOff: ['odd/first'],
          sitesOn: ['a-paper-with-a-very-long-name-that-somebody-added.example', 'blog.example'],
          sitesOff: ['news.example'],
          marks: 'every',
          modifier: 'alt',
          hoverDelay: 1000,
        },
      },
      press: ['details summary'],
    },
    'no marks': { scene: { settings: { marks: 'none' } } },
    'reset, to be undone': { press: ['[data-action=reset]'] },
  },
  draw: (root) => render(<Options />, root),
} satisfies Stories;
