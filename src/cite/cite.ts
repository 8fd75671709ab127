import type { SourceSummary } from '../contract/card.ts';
import type { Claim } from '../contract/entry.ts';
import { bibtexOf, cslOf } from './records.ts';
import { type Copied, copyOf, escapeHtml, plainOf, type Rich, stopped } from './runs.ts';
import { apa } from './styles/apa.ts';
import { chicago } from './styles/chicago.ts';
import { mla } from './styles/mla.ts';
import type { Style } from './styles/style.ts';
import { type Work, workOf } from './work.ts';

const STYLES = { apa, mla, chicago } satisfies Record<string, Style>;
/** The ways in which statements can be cited: three style guides, and two forms for reference managers. */
export const CITATIONS = ['apa', 'mla', 'chicago', 'bibtex', 'csl-json'] as const;
export type Citation = (typeof CITATIONS)[number];

/** What is cited: statements with the sources that they name. */
export interface Cited {
  /** What the statements are about, as a heading; none where a single one is cited. */
  title?: string;
  /** `said`: who says so, in the reader's words; it stands before the statement, so that no citation makes a fact of an allegation. */
  claims: readonly { claim: Claim; said: string }[];
  sources: readonly SourceSummary[];
}

/**
 * Cites statements. In a style guide's way: each with its reference in the text (Chicago: its note), then the list of what
 * was cited, in the order of the alphabet. For reference managers: the sources that the statements rest on.
 */
export function cite(cited: Cited, citation: Citation): Copied {
  const works = worksOf(cited);
  const all = [...works.values()];
  if (citation === 'bibtex') return record(bibtexOf(all));
  if (citation === 'csl-json') return record(`${JSON.stringify(cslOf(all), null, 2)}\n`);
  const style = STYLES[citation];
  const statements = cited.claims.map(({ claim, said }) => {
    const work = works.get(claim.source);
    return sayStatement(`${said}: ${claim.text}`, work ? style.inText(work, claim.locator) : [], style === chicago);
  });
  const list = all.map((work) => style.reference(work)).sort((a, b) => compare(plainOf(a), plainOf(b)));
  return copyOf([...(cited.title ? [[cited.title]] : []), ...statements, [style.listTitle], ...list]);
}

/** The sources that the statements rest on, by id, each once. */
function worksOf({ claims, sources }: Cited): Map<string, Work> {
  const used = new Set(claims.map(({ claim }) => claim.source));
  return new Map(sources.filter(({ id }) => used.has(id)).map((source) => [source.id, workOf(source)]));
}

/** A note follows its sentence; what stands in brackets belongs to it, before its full stop. */
function sayStatement(text: string, reference: Rich, isNote: boolean): Rich {
  if (reference.length === 0) return [stopped(text)];
  if (isNote) return [`${stopped(text)} `, ...reference];
  return [`${text.replace(/\.(["”’]?)$/u, '$1')} `, ...reference, '.'];
}

const compare = (a: string, b: string): number => a.replace(/^\W+/u, '').localeCompare(b.replace(/^\W+/u, ''), 'en');

const record = (text: string): Copied => ({ plain: text, html: `<pre>${escapeHtml(text)}</pre>` });
