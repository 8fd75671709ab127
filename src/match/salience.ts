import type { Kind } from '../contract/kind.ts';
import type { Block, BlockRole, EntryProminence, EntryRef, Mention } from '../contract/mention.ts';
import type { Library, Shelf } from '../store/library.ts';

/** What the article is about stands in its headline and its first paragraphs; a heading says what a part of it is about. */
const PLACE: Readonly<Record<BlockRole, number>> = {
  headline: 4,
  heading: 2,
  paragraph: 1,
  list: 1,
  table: 1,
  caption: 1,
  quote: 1,
};
const OPENING = { paragraphs: 3, counts: 2 };

/** News is about people and what happened; bodies act in it; places and topics are where it stands. */
const KIND: Readonly<Record<Kind, number>> = { person: 1, incident: 1, organization: 0.75, place: 0.5, topic: 0.5 };

/** What a mention that may be of something else counts. */
const DOUBTFUL = 0.25;
/** So much of anything counts half of what there can be at most. */
const HALF = { presence: 4, said: 4 };
/** What presence in the article counts beside what the pack knows; they add up to 1. */
const SHARE = { presence: 0.75, said: 0.25 };

/** UTF-16 code units, six a word. Below `long` an article is one section; a section is at least and at most so long. */
const LENGTH = { long: 6_000, least: 1_200, most: 3_000 };
/** Longer than this, what tells of an incident is no name of it any more. */
const MOST_WORDS = 6;

/** What is asked of a mention; it need not be written out yet. */
type Named = Pick<Mention, 'pack' | 'entry' | 'kind' | 'certainty' | 'block' | 'start' | 'end'>;

/** What is known of an entry while the mentions are gone through. */
interface Subject {
  ref: EntryRef;
  kind: Kind;
  /** How much the pack says of it. */
  said: number;
  markable: boolean;
  presence: number;
  /** The last section with a mark of it; −1 before the first. */
  section: number;
}

/**
 * Says how much each entry matters in an article, and which mentions the default setting marks: the first asserted one of
 * an entry, and in long articles one in each section, where the pack has more to say of it than readers know anyway
 * (docs/decisions/0205).
 *
 * @param mentions all mentions of the blocks, in the order of the text.
 * @returns `entries`: each entry once, the most prominent first; `marked`: one value a mention, in their order.
 */
export function weighSalience(
  blocks: readonly Block[],
  mentions: readonly Named[],
  library: Library,
): { entries: EntryProminence[]; marked: boolean[] } {
  const shelves = new Map(library.shelves.map((shelf) => [shelf.pack.header.id, shelf]));
  const sections = findSections(blocks);
  const places = weighPlaces(blocks);
  const subjects = new Map<string, Subject>();
  const marked = mentions.map((mention) => {
    const { pack, entry, block, certainty } = mention;
    const key = `${pack}\n${entry}`;
    const subject = subjects.get(key) ?? meet(mention, shelves.get(pack));
    subjects.set(key, subject);
    subject.presence += places[block]! * (certainty === 'is' ? 1 : DOUBTFUL);
    const isNew = sections[block]! > subject.section;
    if (!isNew || !subject.markable || certainty !== 'is' || isLong(mention, blocks)) return false;
    subject.section = sections[block]!;
    return true;
  });
  const entries = Array.from(subjects.values(), ({ ref, ...facts }) => ({ ...ref, prominence: prominenceOf(facts) }));
  return { entries: entries.sort((a, b) => b.prominence - a.prominence), marked };
}

function meet({ pack, entry, kind }: Named, shelf: Shelf | undefined): Subject {
  // In a plain list of names everything has equally little, and being known to it is what there is to say.
  const isList = !shelf || shelf.pack.header.counts.claims === 0;
  const number = isList ? -1 : shelf.pack.numberOf(entry);
  const said = isList ? 0 : countSaid(shelf, number);
  const markable = isList || said * KIND[kind] >= Math.max(1, familiarity(shelf, number)) / 2;
  return { ref: { pack, entry }, kind, said, markable, presence: 0, section: -1 };
}

/** An entry's own claims whose source is on, and by halves the other entries that speak of it. */
function countSaid({ pack, sourceOn, isVisible }: Shelf, number: number): number {
  const on = new Set(pack.sources.filter((_, n) => sourceOn[n]).map(({ id }) => id));
  const own = pack.hints(number).claimSources.filter((id) => on.has(id)).length;
  return own + pack.toldBy(number).filter(isVisible).length / 2;
}

/** How much better known an entry is than is usual in its pack, whose weights may be of any unit. */
const familiarity = ({ pack }: Shelf, number: number): number => pack.weightOf(number) / (pack.usualWeight() || 1);

const prominenceOf = ({ kind, said, presence }: Omit<Subject, 'ref'>): number =>
  KIND[kind] * (SHARE.presence * (presence / (presence + HALF.presence)) + SHARE.said * (said / (said + HALF.said)));

/** What a mention counts by where it stands, by block. */
function weighPlaces(blocks: readonly Block[]): number[] {
  let paragraphs = 0;
  return blocks.map(({ role }) => {
    if (role === 'paragraph') paragraphs++;
    return role === 'paragraph' && paragraphs <= OPENING.paragraphs ? OPENING.counts : PLACE[role];
  });
}

/** The section that each block is in: from heading to heading in a long article, or so far where there is none. */
function findSections(blocks: readonly Block[]): number[] {
  const isLongArticle = blocks.reduce((sum, { text }) => sum + text.length, 0) > LENGTH.long;
  let section = 0;
  let length = 0;
  return blocks.map(({ role, text }) => {
    if (isLongArticle && length >= (role === 'heading' ? LENGTH.least : LENGTH.most)) {
      section++;
      length = 0;
    }
    length += text.length;
    return section;
  });
}

const isLong = ({ kind, block, start, end }: Named, blocks: readonly Block[]): boolean =>
  kind === 'incident' && blocks[block]!.text.slice(start, end).trim().split(/\s+/).length > MOST_WORDS;
