import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Document } from '../../../src/draft/document.ts';
import { findIncidents } from '../../../src/draft/incidents/find-incidents.ts';
import { findNames } from '../../../src/draft/names/find-names.ts';

/** A document of `ecbplus`, which belongs to one of its topic's two incidents. */
interface EcbDocument {
  doc_id: string;
  topic: string;
  incident: string;
  text: string;
}

/** Mean of B³ over documents. */
export interface BCubed {
  precision: number;
  recall: number;
  f1: number;
}

/** How well the two incidents of each topic of `ecbplus` are told apart, ours beside the two ways that look at nothing. */
export function scoreIncidents(data: string): Record<'drafted' | 'one a topic' | 'one a document', BCubed> {
  const documents = readEcb(data);
  const topics = [...new Set(documents.map(({ topic }) => topic))].map((topic) =>
    documents.filter((one) => one.topic === topic),
  );
  const score = (cluster: (topic: readonly EcbDocument[]) => number[]): BCubed =>
    bCubed(
      topics.flatMap((topic) =>
        pairsOf(
          topic.map(({ incident }) => incident),
          cluster(topic),
        ),
      ),
    );
  return {
    drafted: score((topic) => clusterByIncident(topic.map(toDocument))),
    'one a topic': score((topic) => topic.map(() => 0)),
    'one a document': score((topic) => topic.map((_, n) => n)),
  };
}

const readEcb = (data: string): EcbDocument[] =>
  gunzipSync(readFileSync(join(data, 'linking/ecbplus.jsonl.gz')))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as EcbDocument);

const toDocument = ({ doc_id, text }: EcbDocument): Document => ({
  id: doc_id,
  language: 'en',
  addresses: [],
  paragraphs: text.split('\n').filter((line) => line.trim() !== ''),
});

/** Clusters of documents: those that tell of one incident are together. */
export function clusterByIncident(documents: readonly Document[]): number[] {
  const names = findNames(documents);
  const incidents = findIncidents(documents, names);
  const cluster = documents.map((_, n) => n);
  for (const { mentions } of incidents) {
    const told = [...new Set(mentions.map(({ document }) => cluster[document]!))];
    for (const [n, own] of cluster.entries()) if (told.includes(own)) cluster[n] = told[0]!;
  }
  return cluster;
}

interface Pair {
  gold: string;
  found: number;
  precision: number;
  recall: number;
}

/** Precision and recall of every document of a topic. */
function pairsOf(gold: readonly string[], found: readonly number[]): Pair[] {
  return gold.map((incident, n) => {
    const same = gold.filter((other, m) => other === incident && found[m] === found[n]).length;
    return {
      gold: incident,
      found: found[n]!,
      precision: same / found.filter((cluster) => cluster === found[n]).length,
      recall: same / gold.filter((other) => other === incident).length,
    };
  });
}

function bCubed(pairs: readonly Pair[]): BCubed {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const precision = mean(pairs.map((pair) => pair.precision));
  const recall = mean(pairs.map((pair) => pair.recall));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
