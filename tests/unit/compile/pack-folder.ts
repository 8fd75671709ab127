import type { FolderFile } from '../../../src/compile/read-yaml.ts';

const FILES: Record<string, string> = {
  'pack.yaml': `id: harbour
title: The harbour affair
version: 1.0.0
language: en
license: CC BY 4.0
asOf: '2024-05'
`,
  'sources/gazette.yaml': `id: gazette
title: Who sold the harbour?
publisher: The Gazette
genre: report
date: '2024-05-02'
dateBasis: stated
paragraphs:
  - The mayor sold the harbour.
  - The mayor says she did not.
`,
  'entries/person/ada-marsh.yaml': `id: ada-marsh
kind: person
name: Ada Marsh
description: Mayor of Port Elm.
weight: 3
forms:
  full: [Ada Marsh]
  short: [Marsh]
  title: [Mayor]
related: [harbour-sale]
claims:
  - id: marsh-denies
    text: She says that she never sold it.
    source: gazette
    locator: [2]
    by: Ada Marsh
    status: denied
    about: [harbour-sale]
`,
  'entries/incident/harbour-sale.yaml': `id: harbour-sale
kind: incident
name: Sale of the harbour
forms:
  phrase: [harbour sale]
event: {what: [sale], target: [harbour, port], who: [{entry: ada-marsh}], when: 2024-05, enough: [[target]],
  told: {acts: [sold], nouns: [harbour]}}
claims:
  - id: sale-reported
    text: The harbour was sold.
    source: gazette
    locator: [1]
    status: reported
disputes:
  - id: sold-or-not
    question: Was the harbour sold?
    claims: [sale-reported, marsh-denies]
`,
};

/**
 * A small pack folder that compiles, with changes.
 * @param changes path → its new text, a change of its text, or null where the file is to be missing
 */
export function packFolder(changes: Record<string, string | null | ((text: string) => string)> = {}): FolderFile[] {
  const files = new Map(Object.entries(FILES));
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) files.delete(path);
    else files.set(path, typeof change === 'string' ? change : change(files.get(path) ?? ''));
  }
  return Array.from(files, ([path, text]) => ({ path, text }));
}
