import type { SourceSummary } from '../contract/card.ts';
import type { PackReport } from '../contract/messages.ts';
import type { Source } from '../contract/source.ts';
import type { OpenPack } from './open-pack.ts';

/** What a card shows of a source: all but its paragraphs. */
export function summarizeSource({ paragraphs: _, ...summary }: Source): SourceSummary {
  return summary;
}

/** What the options page shows of a pack. */
export function reportPack(pack: OpenPack, bundled: boolean): PackReport {
  const sources = pack.sources.map((source, number) => {
    const [entries, claims] = pack.counts.sources[number] ?? [0, 0];
    return { ...summarizeSource(source), pack: pack.header.id, entries, claims };
  });
  return { header: pack.header, bundled, sources, kinds: pack.counts.kinds };
}
