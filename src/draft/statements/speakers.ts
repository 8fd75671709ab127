import type { Stance } from '../lexicon/reporting.ts';
import type { Quote } from '../sentences/quotes.ts';
import type { Sentence } from '../sentences/sentences.ts';
import { nameSpeaker } from './name-speaker.ts';
import type { Past, Speaker } from './recall.ts';
import { findReports, type Report } from './report.ts';
import type { Roles } from './roles.ts';
import { mainSubject } from './subject.ts';

/** Who says a sentence, as the document has it. */
export interface Spoken extends Speaker {
  /** The reports of the sentence that this speaker makes, the main one first; none where a sentence beside it has them. */
  reports: Report[];
  /** What those do with what is said; of the sentence beside it, where that has them. */
  stances: Stance[];
  /** The sentence is the speaker's words from its first to its last. */
  isSpeech: boolean;
}

/** Who says each sentence of a document; undefined where it is the document itself. */
export function findSpeakers(sentences: readonly Sentence[], roles: Roles): (Spoken | undefined)[] {
  const spoken: (Spoken | undefined)[] = [];
  sentences.forEach((sentence, now) => {
    spoken.push(sentence.isHeading ? undefined : spokenIn(sentence, { sentences, spoken, now, roles }));
  });
  return sentences.map((sentence, n) => spoken[n] ?? spokenAround(sentences, spoken, n, sentence));
}

function spokenIn(sentence: Sentence, past: Past): Spoken | undefined {
  const found = findReports(sentence).flatMap((report) => {
    const speaker = speakerOf(report, sentence, past);
    return speaker ? [{ report, speaker }] : [];
  });
  const [main] = found;
  if (!main) {
    const introduced = introducedBy(sentence, past);
    return introduced ? { ...introduced, reports: [], stances: ['say'], isSpeech: false } : undefined;
  }
  const reports = found.filter(({ speaker }) => speaker.by === main.speaker.by).map(({ report }) => report);
  const stances = reports.map(({ verb }) => verb?.stance ?? 'say');
  return { ...main.speaker, reports, stances, isSpeech: false };
}

/** Who makes a report: of "who" the person named last before it. */
function speakerOf({ subject, verb, isWho }: Report, sentence: Sentence, past: Past): Speaker | null {
  if (!subject) return null;
  const last = sentence.words[subject.to - 1]!;
  const person = isWho && sentence.names.findLast(({ end, entry }) => entry.kind === 'person' && end <= last.end);
  if (person) return { by: person.entry.name, speaker: person.entry };
  return nameSpeaker(sentence, subject, past, verb !== null && !verb.isWeak && verb.stance === 'say');
}

/** "Smith followed with a pointed statement: “…”": who the clause before the colon is about. */
function introducedBy(sentence: Sentence, past: Past): Speaker | null {
  const at = sentence.words.findIndex(({ gap, isQuoted }) => isQuoted && /^:["“«]/.test(gap));
  const subject = at > 0 ? mainSubject(sentence.words, at) : null;
  return subject && nameSpeaker(sentence, subject, past);
}

const isWithin = ({ start, end }: Quote, { words }: Sentence): boolean =>
  words.length > 0 && words[0]!.start > start && words.at(-1)!.end <= end;

/** So many sentences away, in one quotation, it may be said who speaks. */
const AROUND = [-1, 1, -2, 2, -3, 3, -4, 4];

/** A sentence within a quotation is said by who says another sentence of that quotation, or else who spoke right before. */
function spokenAround(
  sentences: readonly Sentence[],
  spoken: readonly (Spoken | undefined)[],
  n: number,
  sentence: Sentence,
): Spoken | undefined {
  const quote = sentence.quotes.find((one) => !one.isSingle && isWithin(one, sentence));
  if (!quote || sentence.isHeading) return undefined;
  const shares = ({ paragraph, quotes }: Sentence): boolean =>
    paragraph === sentence.paragraph && quotes.some(({ start }) => start === quote.start);
  const beside = AROUND.map((step) => n + step).find((i) => sentences[i] && shares(sentences[i]) && spoken[i]);
  const before = beside ?? lastSpeaker(sentences, spoken, n);
  const said = before === undefined ? undefined : spoken[before];
  return said && { ...said, reports: [], isSpeech: true };
}

/** The sentence whose speaker goes on in the next paragraphs; none is looked for across a heading. */
function lastSpeaker(
  sentences: readonly Sentence[],
  spoken: readonly (Spoken | undefined)[],
  n: number,
): number | undefined {
  for (let i = n - 1; i >= 0 && sentences[n]!.paragraph - sentences[i]!.paragraph <= 2; i--) {
    if (sentences[i]!.isHeading) return undefined;
    if (spoken[i]) return i;
  }
  return undefined;
}
