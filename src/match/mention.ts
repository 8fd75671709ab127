import type { Evidence, Mention, Rule } from '../contract/mention.ts';
import type { IndexedType } from '../store/packed.ts';
import type { Reading } from './find.ts';
import { endOfName } from './parted.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './spot.ts';

/** The rule that decided where a form stood for its entry by itself. */
const RULE_OF_TYPE: Partial<Record<IndexedType, Rule>> = {
  acronym: 'acronym',
  initials: 'acronym',
  phrase: 'phrase',
  title: 'title',
  short: 'short-form',
  surname: 'short-form',
  head: 'short-form',
  demonym: 'short-form',
};

/** How sure each rule makes us, in the order in which they erred on our own articles. */
const CONFIDENCE: Record<Rule, number> = {
  'full-name': 0.95,
  acronym: 0.9,
  'short-form': 0.9,
  title: 0.85,
  context: 0.85,
  phrase: 0.85,
  cue: 0.75,
  'near-miss': 0.4,
};
const DOUBTFUL = 0.4;

/** Writes a resolved spot as a mention: offsets within the block, ids, and why it was made. */
export function toMention(scene: Scene, spot: Spot): Mention {
  const { article, tokens, packOf } = scene;
  const { from, to, rivals, evidence } = spot;
  const best = spot.best!;
  const pack = packOf(best);
  const start = tokens.start[from]!;
  const form = pack.formText(best.form);
  const block = article.blockAt(start);
  const refOf = (reading: Reading) => ({ pack: packOf(reading).header.id, entry: packOf(reading).idOf(reading.entry) });
  const rule = spot.rule === 'full-name' ? (RULE_OF_TYPE[best.type] ?? 'full-name') : spot.rule;
  const certainty = rule === 'near-miss' ? 'possibly' : rivals.length > 0 ? 'may-refer-to' : 'is';
  return {
    // Written out: a spread makes this, the most frequent object of all, many times slower to build.
    pack: pack.header.id,
    entry: pack.idOf(best.entry),
    block,
    start: start - article.blockStarts[block]!,
    end: endOfName(article.text, tokens.end[to - 1]!, form) - article.blockStarts[block]!,
    kind: pack.kindOf(best.entry),
    confidence: certainty === 'is' ? CONFIDENCE[rule] : DOUBTFUL,
    certainty,
    alternatives: rivals.map(refOf),
    why: {
      rule,
      form,
      evidence: evidence.map((item): Evidence => {
        if (item.from === undefined || item.to === undefined) return { kind: item.kind, text: item.text ?? '' };
        const at = tokens.start[item.from]!;
        const text = article.text.slice(at, tokens.end[item.to - 1]!);
        const place = article.blockAt(at);
        return { kind: item.kind, text, block: place, paragraph: article.paragraphs[place]! };
      }),
    },
  };
}
