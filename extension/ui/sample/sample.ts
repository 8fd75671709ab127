import type { Block } from '../../../src/contract/mention.ts';

/** A few lines of our own on the bundled corpus, so that there is something to hover before any article is open. */
export const SAMPLE: Block[] = [
  { role: 'headline', text: 'Lawmakers press for answers on the September 2 strike' },
  {
    role: 'paragraph',
    text: 'Members of Congress have asked for an investigation of the strike on a suspected drug boat in the Caribbean, part of Operation Southern Spear. Representative Eugene Vindman wants to see unredacted footage. Defense Secretary Pete Hegseth denies that he ordered a second attack on survivors.',
  },
  {
    role: 'paragraph',
    text: 'It is not the only question before the Pentagon. Its inspector general looked into messages on Signal about strikes in Yemen. Roger Wicker, who chairs the Senate Armed Services Committee, has defended the secretary.',
  },
];
