import { render } from 'preact';
import '../../../extension/panel/panel.css';
import { Panel } from '../../../extension/panel/panel.tsx';
import { crowdedParagraphs, crowdPack } from '../../bench/crowd.ts';
import { ODD_BLOCKS, oddPack } from '../odd-pack.ts';
import type { Stories } from '../story.ts';

const CROWD = 500;
const EVERYTHING = ['.dispute summary', '.when summary', '.compare summary', '.cast .ask'];
const BUNDLED = 'us-defense-2025';
const OFF = ['report-twin-scandals', 'analysis-follow-up-strike', 'opinion-pentagon-turmoil'];

export default {
  width: 400,
  stories: {
    'the article at a glance': {},
    'everything open': { press: EVERYTHING },
    'all names': { press: ['.cast [data-action=all]'] },
    '500 names': {
      scene: {
        packs: [crowdPack(CROWD)],
        blocks: crowdedParagraphs(CROWD).map((text) => ({ text, role: 'paragraph' })),
      },
    },
    'long names': { scene: { packs: [oddPack()], blocks: ODD_BLOCKS }, press: EVERYTHING },
    'a card': { press: ['.cast .name'] },
    'the log': { press: ['[data-action=log]'] },
    'a search': { write: 'heg' },
    'a search that finds nothing': { write: 'qqqq' },
    'no names': { scene: { state: 'no-names' } },
    'no names, sources off': {
      scene: { state: 'no-names', settings: { sourcesOff: OFF.map((source) => `${BUNDLED}/${source}`) } },
    },
    'no article': { scene: { state: 'not-article' } },
    'the budget is reached': { scene: { state: 'budget-reached' } },
    'an unlisted site': { scene: { url: 'https://blog.example/post', state: 'nobody', forbidden: true } },
    'no answer': { scene: { state: 'nobody' } },
    'site off': { scene: { settings: { sitesOff: ['news.example'] } } },
    paused: { scene: { settings: { paused: true } } },
    'no web page': { scene: { url: 'about:blank', state: 'nobody' } },
  },
  draw: (root) => render(<Panel />, root),
} satisfies Stories;
