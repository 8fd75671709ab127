import type { BlockRole } from '../../../src/contract/mention.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Elements that begin a new line unless a style says otherwise (HTML standard, "Rendering", flow content). */
export const BLOCK_TAGS = words(`html body address article aside blockquote center dd details div dl dt
  fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol
  p pre search section summary table tbody td tfoot th thead tr caption ul`);

/** Elements whose text does not exist for us. */
export const NEVER_READ = words(`script style noscript textarea select button dialog iframe object video
  audio rp rt`);

/** Elements that count where the article is looked for, and whose text is not read in it. */
export const NOT_PROSE = words('nav menu code pre kbd samp svg math');

/** ARIA roles of what a reader works with, and of what stands around an article. */
export const SKIPPED_ROLES = words(`textbox searchbox combobox listbox navigation menu menubar menuitem toolbar search
  complementary contentinfo button dialog alertdialog alert tablist tab tooltip status log switch slider tree grid
  application`);

// The lists below are those of Readability 0.6 (Apache-2.0, Arc90 and Mozilla): fifteen years of looking at pages.

/** Class and id names of what stands around an article … */
export const UNLIKELY_NAMES =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|(?<!ctxt)menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;

/** … unless one of these is among them. */
export const LIKELY_NAMES = /and|article|body|column|content|main|shadow/i;

export const GOOD_NAMES = /article|body|content|entry|main|page|pagination|post|text|blog|story/i;

export const BAD_NAMES =
  /-ad-|hidden|(^| )hid( |$)|banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i;

export const SHARE_NAMES = /(\b|_)(share|sharedaddy)(\b|_)/i;

/** Elements whose whole text is weighed as a paragraph. */
export const WEIGHED_TAGS = words('section h2 h3 h4 h5 h6 p td pre');

/** What an element's kind says for or against its holding an article. */
export const TAG_WEIGHTS = new Map([
  ['div', 5],
  ...['td', 'blockquote', 'pre'].map((name) => [name, 3] as const),
  ...['address', 'ol', 'ul', 'dl', 'dd', 'dt', 'li', 'form'].map((name) => [name, -3] as const),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th'].map((name) => [name, -5] as const),
]);

/** Elements that say what part of an article is in them. */
export const ROLES = new Map<string, BlockRole>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ...['li', 'dt', 'dd'].map((name) => [name, 'list'] as const),
  ...['td', 'th'].map((name) => [name, 'table'] as const),
  ...['figcaption', 'caption', 'figure'].map((name) => [name, 'caption'] as const),
  ['blockquote', 'quote'],
]);
