import type { BlockRole } from '../../../src/contract/mention.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Elements whose text is no text of the page, or is worked with. */
export const NEVER_READ = words(`script style noscript template textarea select option button input dialog iframe frame
  object video audio canvas rp rt title head`);

/** Elements that stand around an article, whoever shows them. */
export const AROUND = words('nav menu footer aside');

/** Elements whose text is part of an article, and no prose: never read. */
export const NOT_PROSE = words('code pre kbd samp svg math');

/** ARIA roles of what a reader works with, and of what stands around an article. */
export const SKIPPED_ROLES = words(`textbox searchbox combobox listbox navigation menu menubar menuitem toolbar search
  complementary contentinfo button dialog alertdialog alert tablist tab tooltip status log switch slider tree grid
  application`);

/** Elements that say what part of an article is in them. */
export const ROLES = new Map<string, BlockRole>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ...['li', 'dt', 'dd'].map((name) => [name, 'list'] as const),
  ...['td', 'th'].map((name) => [name, 'table'] as const),
  ...['figcaption', 'caption', 'figure'].map((name) => [name, 'caption'] as const),
  ['blockquote', 'quote'],
]);
