import { render } from 'preact';
import '../../../extension/welcome/welcome.css';
import { Welcome } from '../../../extension/welcome/welcome.tsx';
import type { Stories } from '../story.ts';

export default {
  width: 1000,
  stories: {
    'as installed': {},
    'a card': { press: ['.mark[data-entry="pete-hegseth"]'] },
    'nothing known': { scene: { packs: [] } },
  },
  draw: (root) => render(<Welcome />, root),
} satisfies Stories;
