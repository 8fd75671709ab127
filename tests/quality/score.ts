import { isCounted, type LabelledDocument } from './labelled-sets.ts';
import { titleOf } from './titles.ts';

/** What a linker says: offsets in the document's text (UTF-16), and an entry's id. */
export interface Prediction {
  start: number;
  end: number;
  entry: string;
}

export interface Score {
  gold: number;
  right: number;
  wrong: number;
  extra: number;
  words: number;
  precision: number;
  recall: number;
  f1: number;
  /** Marks that no label overlaps, per 1,000 words; not an error rate where not every name is labelled. */
  extraPer1000: number;
  /** The same for the span alone: a mark that overlaps any counted label is right. */
  span: { precision: number; recall: number; f1: number };
}

/** What became of one prediction. */
export type Verdict = 'right' | 'wrong' | 'extra' | 'uncounted';

const harmonicMean = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

/**
 * Scores as micro averages over all documents. A mark that overlaps a counted label of its entry is right (once a label);
 * one that overlaps only labels of other entries is wrong; one that overlaps none is extra (not counted in partly labelled
 * documents, nor outside a document's `eval_span`). `tell` hears of each verdict, and of each label that was missed.
 */
export function score(
  documents: readonly LabelledDocument[],
  predictionsOf: (document: LabelledDocument) => readonly Prediction[],
  tell?: {
    verdict(document: LabelledDocument, prediction: Prediction, verdict: Verdict): void;
    missed(document: LabelledDocument, label: { start: number; end: number; title: string | null }): void;
  },
): Score {
  let [right, wrong, extra, gold, words, spansFound, marksOnSpans, marks] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const document of documents) {
    const span = document.eval_span;
    const [from, to] = !span ? [0, document.text.length] : Array.isArray(span) ? span : [span.start, span.end];
    const labels = document.mentions
      .filter((label) => label.start < to && label.end > from)
      .map((label) => {
        const title = titleOf(label);
        return {
          start: label.start,
          end: label.end,
          title,
          counts: isCounted(label) && !!title,
          hit: false,
          met: false,
        };
      });
    gold += labels.filter((label) => label.counts).length;
    words += (document.text.slice(from, to).match(/[\p{L}\p{N}]+/gu) ?? []).length;
    for (const prediction of predictionsOf(document)) {
      if (prediction.end <= from || prediction.start >= to) continue;
      const over = labels.filter((label) => label.start < prediction.end && prediction.start < label.end);
      if (over.length === 0) {
        if (document.partial) continue;
        extra++;
        tell?.verdict(document, prediction, 'extra');
        continue;
      }
      marks++;
      if (over.some((label) => label.counts)) marksOnSpans++;
      for (const label of over) label.met = true;
      const same = over.find((label) => label.title === prediction.entry);
      const verdict = !same ? 'wrong' : same.counts && !same.hit ? 'right' : 'uncounted';
      if (verdict === 'wrong') wrong++;
      else if (verdict === 'right') right++;
      if (same) same.hit = true;
      tell?.verdict(document, prediction, verdict);
    }
    spansFound += labels.filter((label) => label.counts && label.met).length;
    for (const label of labels) if (label.counts && !label.hit) tell?.missed(document, label);
  }
  const precision = right + wrong === 0 ? 0 : right / (right + wrong);
  const recall = gold === 0 ? 0 : right / gold;
  const spanPrecision = marks === 0 ? 0 : marksOnSpans / marks;
  const spanRecall = gold === 0 ? 0 : spansFound / gold;
  return {
    gold,
    right,
    wrong,
    extra,
    words,
    precision,
    recall,
    f1: harmonicMean(precision, recall),
    extraPer1000: words === 0 ? 0 : (1000 * extra) / words,
    span: { precision: spanPrecision, recall: spanRecall, f1: harmonicMean(spanPrecision, spanRecall) },
  };
}
