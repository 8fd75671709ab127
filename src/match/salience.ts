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

/** News is about people and what happened; bodies and places take part in it; topics are words that it uses. */
const KIND: Readonly<Record<Kind, number>> = { person: 1, incident: 1, organization: 0.75, place: 0.5, topic: 0.25 };

/** What a mention counts that may be of something else. */
const DOUBTFUL = 0.25;
/** So much of anything counts half of what there can be at most. */
const HALF = 4;
/** What presence in the article and what the pack knows count; they add up to 1. */
const SHARE = { presence: 0.75, said: 0.25 };

/** UTF-16 code units, about six a word. Up to `long` an article is one section; a section has `least` to `most`. */
const LENGTH = { long: 6_000, least: 1_200, most: 3_000 };
/** How much of the text may be marked, and how many code units of a short one. */
const ROOM = { share: 0.08, least: 200 };
/** Longer than this, what tells of an incident is no name of it any more. */
const MOST_WORDS = 6;

/** What is asked of a mention; it need not be written out yet. */
type Named = Pick<Mention, 'pack' | 'entry' | 'kind' | 'certainty' | 'block' | 'start' | 'end'>;

/** An entry, while the mentions are gone through. */
interface Subject {
  ref: EntryRef;
  kind: Kind;
  /** How much the pack says of it. */
  said: number;
  /** Whether that is more than readers know anyway. */
  isWorth: boolean;
  presence: number;
  /** Of 0 to 1; known once all mentions were seen. */
  prominence: number;
  /** The mention that would be marked in each section that names it: its place in `mentions`. */
  turns: number[];
  /** The section of the last of them; −1 before the first. */
  section: number;
}

/**
 * Says how much each entry matters in an article, and which mentions the default setting marks: the first asserted one of
 * an entry, and in long articles one in each section, where the pack has more to say of it than readers know anyway, and
 * while there is room (docs/decisions/0205).
 *
 * @param mentions all mentions of the blocks, in the order of the text.
 * @returns `entries`: each entry once, the most prominent first; `marked`: one value a mention, in their order.
 */
export function weighSalience(
  blocks: readonly Block[],
  mentions: readonly Named[],
  library: Library,
): { entries: EntryProminence[]; marked: boolean[] } {
  if (mentions.length === 0) return { entries: [], marked: [] };
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const subjects = findSubjects({ blocks, length, mentions, library }).sort((a, b) => b.prominence - a.prominence);
  const turns = inTurns(subjects);
  const marked = mentions.map(() => false);
  let room = Math.max(ROOM.least, ROOM.share * length);
  for (const index of turns) {
    const { start, end } = mentions[index]!;
    room -= end - start;
    // What is less prominent than what has no room has none either, be it shorter.
    if (room < 0) break;
    marked[index] = true;
  }
  return { entries: subjects.map(({ ref, prominence }) => ({ ...ref, prominence })), marked };
}

/** The first turn of each subject, the most prominent first, then the others. */
function inTurns(subjects: readonly Subject[]): number[] {
  const first: number[] = [];
  const others: number[] = [];
  for (const { turns } of subjects) {
    if (turns.length === 0) continue;
    first.push(turns[0]!);
    for (let n = 1; n < turns.length; n++) others.push(turns[n]!);
  }
  return first.concat(others);
}

interface Article {
  blocks: readonly Block[];
  /** Of all blocks together. */
  length: number;
  mentions: readonly Named[];
  library: Library;
}

/** The entries that mentions name, in the order of their first mention. */
function findSubjects({ blocks, length, mentions, library }: Article): Subject[] {
  const shelves = new Map(library.shelves.map((shelf) => [shelf.pack.header.id, shelf]));
  const sections = findSections(blocks, length > LENGTH.long);
  const places = weighPlaces(blocks);
  const subjects = new Map<string, Subject>();
  mentions.forEach((mention, index) => {
    const { pack, entry, block, certainty } = mention;
    const key = `${pack}\n${entry}`;
    const subject = subjects.get(key) ?? meet(mention, shelves.get(pack));
    subjects.set(key, subject);
    const isAsserted = certainty === 'is';
    subject.presence += places[block]! * (isAsserted ? 1 : DOUBTFUL);
    const isNew = subject.isWorth && isAsserted && sections[block]! > subject.section;
    if (!isNew || isTold(mention, blocks)) return;
    subject.section = sections[block]!;
    subject.turns.push(index);
  });
  return Array.from(subjects.values(), (subject) => ({ ...subject, prominence: prominenceOf(subject) }));
}

function meet({ pack, entry, kind }: Named, shelf: Shelf | undefined): Subject {
  const subject = {
    ref: { pack, entry },
    kind,
    said: 0,
    isWorth: true,
    presence: 0,
    prominence: 0,
    turns: [],
    section: -1,
  };
  // In a plain list of names everything has equally little, and to be known to it is what there is to say.
  if (!shelf || shelf.pack.header.counts.claims === 0) return subject;
  const number = shelf.pack.numberOf(entry);
  const said = countSaid(shelf, number);
  // Weights may be of any unit, so one is compared with what is usual in its pack.
  const familiar = shelf.pack.weightOf(number) / (shelf.pack.usualWeight() || 1);
  return { ...subject, said, isWorth: 2 * KIND[kind] * said >= Math.max(1, familiar) };
}

/** An entry's own claims whose source is on, and by halves the other entries that speak of it. */
function countSaid({ pack, sourceOn, isVisible }: Shelf, number: number): number {
  const on = new Set(pack.sources.filter((_, n) => sourceOn[n]).map(({ id }) => id));
  const own = pack.hints(number).claimSources.filter((id) => on.has(id)).length;
  return own + pack.toldBy(number).filter(isVisible).length / 2;
}

const prominenceOf = ({ kind, said, presence }: Subject): number =>
  KIND[kind] * (SHARE.presence * (presence / (presence + HALF)) + SHARE.said * (said / (said + HALF)));

/** What a mention counts by where it stands, by block. */
function weighPlaces(blocks: readonly Block[]): number[] {
  let paragraphs = 0;
  return blocks.map(({ role }) => {
    if (role === 'paragraph') paragraphs++;
    return role === 'paragraph' && paragraphs <= OPENING.paragraphs ? OPENING.counts : PLACE[role];
  });
}

/** The section that each block is in: from heading to heading in a long article, or so far where there is none. */
function findSections(blocks: readonly Block[], isLong: boolean): number[] {
  let [section, length] = [0, 0];
  return blocks.map(({ role, text }) => {
    if (isLong && length >= (role === 'heading' ? LENGTH.least : LENGTH.most)) [section, length] = [section + 1, 0];
    length += text.length;
    return section;
  });
}

/** Whether words tell of an incident at length and do not name it. */
const isTold = ({ kind, block, start, end }: Named, blocks: readonly Block[]): boolean =>
  kind === 'incident' && blocks[block]!.text.slice(start, end).trim().split(/\s+/).length > MOST_WORDS;
