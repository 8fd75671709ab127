import type { ArticleReport } from '../../src/contract/messages.ts';
import { t, tCount } from '../platform/words.ts';
import { explainWhy } from './explain-why.ts';
import { groupMentions, type NamedEntry } from './group-mentions.ts';

/**
 * A report that a reader can complete and send to whoever made a pack: where the article is, what was marked in it and why,
 * and in which state of which packs. Nothing of the article's text but the names.
 *
 * @param address of the page; without it, its site.
 */
export function reportText(report: ArticleReport, address = report.host): string {
  const { named, uncertain } = groupMentions(report);
  const packs = new Set(report.cards.map(({ packTitle, asOf }) => t('reportPack', packTitle, asOf)));
  return [
    t('reportWrong'),
    '',
    `${report.title} ${address}`,
    ...packs,
    '',
    ...[...named, ...uncertain].map(lineOf),
  ].join('\n');
}

function lineOf(named: NamedEntry): string {
  const { why, mentions, written, name } = named;
  const meant = [named, ...named.alternatives].map((one) => `${one.name} (${one.pack}/${one.entry})`).join(' | ');
  const said = written.map((text) => t('cardQuoted', text)).join(t('comma'));
  return `${said} → ${meant}, ${tCount('mentions', mentions.length)}: ${explainWhy(why, name)}`;
}
