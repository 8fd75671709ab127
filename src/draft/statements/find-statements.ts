import type { Document, Place } from '../document.ts';
import type { DraftEntry, DraftStatement } from '../facts.ts';
import { HOUSEKEEPING } from '../lexicon/housekeeping.ts';
import { isPreposition, isVerbLike } from '../sentences/grammar.ts';
import { readSentences, type Sentence } from '../sentences/sentences.ts';
import { contentStems } from '../sentences/stem.ts';
import { aboutOf } from './about.ts';
import { type Standalone, standalone } from './complete.ts';
import { type Calendar, statedDates } from './days.ts';
import { canFollow, followedBy, joinSame, type Raw } from './join.ts';
import { completedText, inQuotes } from './quoted-text.ts';
import { whoAreCalled } from './recall.ts';
import { readRoles } from './roles.ts';
import { findSpeakers, type Spoken } from './speakers.ts';
import { isOpinionPiece, standingOf } from './standing.ts';
import { weighSentences } from './weigh.ts';
import { momentsOf } from './when.ts';

/** Statements of fewer words say too little. */
const FEWEST_WORDS = 5;

/**
 * The statements of some documents: their whole sentences that name an entry and can stand alone, with who says each and how far it is
 * so. Sentences that more than one document has are one statement with several places.
 */
export function findStatements(documents: readonly Document[], entries: readonly DraftEntry[]): DraftStatement[] {
  const read = readSentences(documents, entries);
  const weights = weighSentences(read.flat());
  let first = 0;
  const raw = read.flatMap((sentences, n) => {
    const found = statementsOf(documents[n]!, sentences, weights.slice(first, first + sentences.length));
    first += sentences.length;
    return found;
  });
  return joinSame(raw).map(({ stems: _, said: __, ...statement }) => ({
    ...statement,
    id: idOf(documents, statement.places[0]!),
    text: inQuotes(statement.text),
  }));
}

/** A statement's id says where it stands, so that it stays the same when documents are added. */
const idOf = (documents: readonly Document[], { document, paragraph, start }: Place): string =>
  `${documents[document]!.id}-p${paragraph + 1}-${start}`;

/** True for a whole sentence that says something: no heading, no question, no rest of what a link cut in two, no mere "he wrote". */
function isWhole({ text, isHeading, words, quotes }: Sentence): boolean {
  if (isHeading || !/^["“‘'«([$£€#@]*[\p{Lu}\p{N}]/u.test(text) || !/[.!…][)\]"”’'»]*$|[^?]["”’'»]$/u.test(text))
    return false;
  if (quotes.length > 0) return true;
  const verb = words.findIndex(({ low }) => /^(?:said|says|wrote|posted|added|told)$/.test(low));
  const rest = words.slice(verb + 1);
  // "The fire killed two, the mayor said" says it before.
  if (verb < 0 || words.slice(0, verb).some(isVerbLike)) return true;
  return rest.length > FEWEST_AFTER_VERB || (rest.length > 0 && !isPreposition(rest[0]));
}
/** A verb of saying with fewer words behind it ("wrote in a statement") says nothing without a quotation. */
const FEWEST_AFTER_VERB = 4;

/** What a document is read by, sentence by sentence. */
interface Reading {
  document: Document;
  isOpinion: boolean;
  calendar: Calendar;
}

function statementsOf(document: Document, sentences: readonly Sentence[], weights: readonly number[]): Raw[] {
  const roles = readRoles(sentences);
  const spoken = findSpeakers(sentences, roles);
  const reading = {
    document,
    isOpinion: isOpinionPiece(document, sentences),
    calendar: {
      stated: statedDates(document.paragraphs),
      ...(document.date !== undefined && { today: document.date }),
    },
  };
  const main = mostNamed(sentences);
  const incidents = new Set(
    sentences.flatMap(({ names }) =>
      names.filter(({ entry }) => entry.kind === 'incident').map(({ entry }) => entry.id),
    ),
  );
  const found: Raw[] = [];
  sentences.forEach((sentence, now) => {
    if (!isWhole(sentence) || HOUSEKEEPING.test(sentence.text)) return;
    const said = spoken[now];
    const past = { sentences, spoken, now, roles };
    const how = standalone(sentence, said, past);
    const meant = [...(how.kind === 'completed' && how.entry ? [how.entry] : []), ...whoAreCalled(sentence, past)];
    const own = { ...statementOf({ sentence, said, how, meant }, reading), weight: weights[now]! };
    const statement = placeUnder(main, found.at(-1), withIncident(own, found.at(-1), incidents));
    if (how.kind !== 'hangs') found.push(statement);
    else if (found.length > 0 && canFollow(sentence, found.at(-1)!, statement.said))
      found.push(followedBy(found.pop()!, statement));
  });
  return found.filter(({ about, text }) => about.length > 0 && text.split(' ').length >= FEWEST_WORDS);
}

/** A sentence that names nothing is about what its paragraph was about before, or else what its document is mostly about; it counts less. */
function placeUnder(main: string | undefined, before: Raw | undefined, statement: Raw): Raw {
  if (statement.about.length > 0) return statement;
  const isSameParagraph = before !== undefined && before.places.at(-1)!.paragraph === statement.places[0]!.paragraph;
  const about = isSameParagraph ? before.about.slice(0, 1) : main === undefined ? [] : [main];
  return { ...statement, about, weight: Math.round(statement.weight * (isSameParagraph ? 80 : 50)) / 100 };
}

/** A sentence that names no incident goes on about the one that its paragraph told of. */
function withIncident(statement: Raw, before: Raw | undefined, incidents: ReadonlySet<string>): Raw {
  const isSame = before !== undefined && before.places.at(-1)!.paragraph === statement.places[0]!.paragraph;
  if (!isSame || statement.about.some((id) => incidents.has(id))) return statement;
  return { ...statement, about: [...statement.about, ...before.about.filter((id) => incidents.has(id)).slice(0, 1)] };
}

/** The entry that most sentences name. */
function mostNamed(sentences: readonly Sentence[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { names } of sentences) {
    for (const id of new Set(names.map(({ entry }) => entry.id))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A sentence with what is known of it. */
interface Read {
  sentence: Sentence;
  said: Spoken | undefined;
  how: Standalone;
  meant: readonly DraftEntry[];
}

function statementOf(
  { sentence, said, how, meant }: Read,
  { document, isOpinion, calendar }: Reading,
): Omit<Raw, 'weight'> {
  const { document: number, paragraph, start, end } = sentence;
  const status = standingOf(sentence, said, isOpinion);
  const by = said?.by ?? (status === 'opinion' ? (document.author ?? 'the author') : undefined);
  return {
    text: completedText(sentence, how),
    places: [{ document: number, paragraph, start, end }],
    ...(said && { said: said.by }),
    ...(by !== undefined && { by }),
    ...(said?.speaker && { speaker: said.speaker.id }),
    status,
    ...momentsOf(sentence, said, calendar),
    about: aboutOf(sentence, said, meant),
    stems: contentStems(sentence.words),
  };
}
