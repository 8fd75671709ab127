const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));

/** Elements that begin a new line unless a style says otherwise (HTML standard, "Rendering", flow content). */
export const BLOCK_TAGS = words(`html body address article aside blockquote center dd details dialog dir div dl dt
  fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option
  p pre search section summary table tbody td tfoot th thead tr caption ul`);

/** Elements whose text is no prose, or not the article's. */
export const NEVER_READ = words(`script style noscript svg template math textarea input select option button label code
  pre kbd samp nav footer aside menu dialog iframe frame object embed video audio canvas map progress meter output
  datalist title head`);

export const SKIPPED_ROLES = words(`textbox searchbox combobox listbox navigation menu menubar menuitem toolbar search
  complementary contentinfo button dialog alertdialog tablist tab tooltip status alert log switch slider tree grid
  application`);

/** Class and id names of what stands around an article; after Readability's lists (Apache-2.0, Arc90). */
export const UNLIKELY_NAMES =
  /-ad-|ad-break|advert|agegate|ai2html|banner|breadcrumb|combx|comment|community|cookie|disqus|footer|gdpr|legends|menu|newsletter|outbrain|pager|pagination|paywall|popup|promo|recirc|related|remark|replies|rss|share|shoutbox|sidebar|skyscraper|social|sponsor|subscribe|supplemental|taboola|visually-hidden|sr-only|screen-reader/i;

export const LIKELY_NAMES = /article-?body|story-?body|main-?content|article-?content|entry-?content|post-?content/i;
