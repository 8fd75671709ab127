import type { Status } from '../../contract/kind.ts';
import type { Document } from '../document.ts';
import { JUDGING, MIGHT, OUGHT, OWNING, THINKING } from '../lexicon/opinions.ts';
import { FINDERS, HEDGES, reportingVerb } from '../lexicon/reporting.ts';
import { isDeterminer, isPreposition } from '../sentences/grammar.ts';
import type { Sentence } from '../sentences/sentences.ts';
import type { Word } from '../sentences/words.ts';
import { findReports } from './report.ts';
import type { Spoken } from './speakers.ts';

/**
 * How far a document goes in saying that a sentence is so. What a speaker denies, alleges or judges has that standing; what they merely
 * say is an opinion where it judges. What nobody says is the document's: alleged where it leaves that open.
 * @param isOpinion the document gives its author's opinions
 */
export function standingOf(sentence: Sentence, spoken: Spoken | undefined, isOpinion: boolean): Status {
  return spoken ? standingSaid(sentence, spoken) : standingTold(sentence, isOpinion);
}

function standingSaid({ words }: Sentence, { stances, reports, isSpeech, by }: Spoken): Status {
  const owns = reports.some(({ verb }) => verb && OWNING.has(verb.verb));
  const isFinder = by
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => FINDERS.has(word));
  if (!isSpeech && stances.includes('deny') && !owns) return isFinder ? 'found' : 'denied';
  const [main] = stances;
  if (!isSpeech && main === 'allege') return claimsInnocence(words, reports[0]?.at ?? 0) ? 'denied' : 'alleged';
  if (!isSpeech && main === 'find') return isFinder ? 'found' : 'reported';
  const supposes = reports.some(({ verb }) => verb?.verb === 'suggest');
  if (supposes || (!isSpeech && passesOnAllegation(words))) return 'alleged';
  const said = isSpeech ? words : contentOf(words, reports[0]?.at ?? -1);
  if (!isSpeech && main === 'judge') return 'opinion';
  return judges(said) ? 'opinion' : 'reported';
}

/** "Claimed vindication": denies what is held against the speaker. */
const claimsInnocence = (words: readonly Word[], verb: number): boolean =>
  words.slice(verb + 1, verb + 4).some(({ low }) => /^(?:vindication|innocence|exoneration)$/.test(low));

/** What is said: the quoted words, or what comes behind the verb. */
function contentOf(words: readonly Word[], verb: number): readonly Word[] {
  const quoted = words.filter(({ isQuoted }) => isQuoted);
  return quoted.length > 0 ? quoted : words.slice(verb + 1);
}

function standingTold(sentence: Sentence, isOpinion: boolean): Status {
  const { words } = sentence;
  const isLeftOpen = words.some(({ low, isQuoted }, i) => !isQuoted && (HEDGES.has(low) || isAlleged(words, i)));
  const isAccused = findReports(sentence).some(({ verb, subject }) => !subject && verb?.stance === 'allege');
  if (isLeftOpen || isAccused || passesOnAllegation(words)) return 'alleged';
  const own = words.filter(({ isQuoted }) => !isQuoted);
  const supposes = own.some(({ low }) => MIGHT.has(low));
  if (own.some(isFirstPerson)) return 'opinion';
  if (isOpinion) return supposes || judges(own) ? 'opinion' : 'reported';
  return isSuperlative(own) || (supposes && judges(own)) ? 'opinion' : 'reported';
}

/** The author speaks of "I". */
const isFirstPerson = ({ low, text }: Word): boolean => /^I\b/.test(text) && /^i(?:'m|'ve|'d|'ll)?$/.test(low);

/** "Reports with allegations that …". */
const passesOnAllegation = (words: readonly Word[]): boolean =>
  words.some(
    ({ low, isQuoted }, i) => !isQuoted && /^(?:allegations?|accusations?)$/.test(low) && words[i + 1]?.low === 'that',
  );

/** "The alleged crimes", "accused of", of which the sentence leaves open whether they are so. */
const isAlleged = (words: readonly Word[], at: number): boolean => {
  const [word, after] = [words[at]!, words[at + 1]];
  return word.low === 'alleged' && after !== undefined && !isDeterminer(after) && !isPreposition(after);
};

/** True where somebody gives an opinion: says what ought to be, what they think, or a word of judgment. */
function judges(words: readonly Word[]): boolean {
  return words.some(({ low }, i) => {
    if (JUDGING.has(low) || OUGHT.has(low)) return true;
    const isOwn = /^(?:i|we)$/.test(words[i - 1]?.low ?? '');
    return isOwn && (THINKING.has(low) || MIGHT.has(low));
  });
}

/** "The most severe crisis", "unlikely to": the author weighs it up. */
const isSuperlative = (words: readonly Word[]): boolean =>
  words.some(
    ({ low }, i) =>
      (low === 'most' && words[i - 1]?.low === 'the') || low === 'unlikely' || /^(?:worst|greatest)$/.test(low),
  );

/** Words in an address or title that say that a document is an opinion. */
const OPINION_MARK =
  /\b(?:opinions?|op-?eds?|editorials?|columns?|columnists?|commentary|blogs?|viewpoint|perspective)\b/i;
/** So great a share of its sentences speak of "I" outside of quotations, where a document is an opinion. */
const FIRST_PERSON = 0.05;

/** True for a document that gives its author's opinions: its address or title says so, or it speaks of "I". */
export function isOpinionPiece({ title, addresses }: Document, sentences: readonly Sentence[]): boolean {
  if (OPINION_MARK.test(title ?? '') || addresses.some((address) => OPINION_MARK.test(address))) return true;
  const isOwn = ({ words, isHeading }: Sentence): boolean =>
    !isHeading &&
    words.some(({ low, isQuoted }) => !isQuoted && /^i(?:'m|'ve|'d|'ll)?$/.test(low)) &&
    !words.some(({ low }) => reportingVerb(low)?.verb === 'tell');
  const prose = sentences.filter(({ isHeading }) => !isHeading);
  return prose.filter(isOwn).length >= prose.length * FIRST_PERSON && prose.some(isOwn);
}
