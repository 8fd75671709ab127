import type { WorkerCalls } from '../../src/contract/messages.ts';

type Ask = WorkerCalls['readArticle'];
type Blocks = Ask['params']['blocks'];

/** How much goes to the worker at once, ten times a long read: browsers copy a message, and its answer, without a pause. */
const MOST = { blocks: 4_000, characters: 400_000 };
/** A block that is cut is cut at the end of a sentence, if there is one within so many characters. */
const SENTENCE = 2_000;

/** A stretch of a block. UTF-16 offsets. */
interface Piece {
  block: number;
  from: number;
  to: number;
}

/**
 * Asks for an article's mentions all at once, but for pages of a size that no article has: their parts are articles by
 * themselves.
 * @returns what is known after the first part, and again after the last
 */
export async function* askInParts(
  blocks: Blocks,
  ask: (article: Ask['params']) => Promise<Ask['result']>,
): AsyncGenerator<Ask['result'], void> {
  const all: Ask['result'] = { mentions: [], entries: [], cards: [] };
  const parts = partsOf(blocks);
  for (const [index, part] of parts.entries()) {
    const asked = part.map(({ block, from, to }) => ({ ...blocks[block]!, text: blocks[block]!.text.slice(from, to) }));
    const { mentions, entries, cards } = await ask({ blocks: asked });
    for (const mention of mentions) {
      const { block, from } = part[mention.block]!;
      all.mentions.push({ ...mention, block, start: mention.start + from, end: mention.end + from });
    }
    all.entries.push(...entries);
    all.cards.push(...cards);
    if (index === 0 || index === parts.length - 1) yield all;
  }
}

function partsOf(blocks: Blocks): Piece[][] {
  const parts: Piece[][] = [];
  let part: Piece[] = [];
  let room = MOST.characters;
  for (const [block, { text }] of blocks.entries()) {
    let from = 0;
    do {
      const left = text.length - from;
      const fitsAlone = left > room && (left <= MOST.characters || room < SENTENCE);
      if (part.length === MOST.blocks || (part.length > 0 && fitsAlone)) {
        parts.push(part);
        part = [];
        room = MOST.characters;
      }
      const to = cutOf(text, from, room);
      part.push({ block, from, to });
      room -= to - from;
      from = to;
    } while (from < text.length);
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** Where a text that begins at `from` ends, to be no longer than `room`. */
function cutOf(text: string, from: number, room: number): number {
  const limit = from + Math.max(room, 1);
  if (text.length <= limit) return text.length;
  const sentence = text.lastIndexOf('. ', limit - 2) + 2;
  return sentence > limit - SENTENCE && sentence > from + 1 ? sentence : limit;
}
