import * as v from 'valibot';
import { type Source, SourceSchema } from '../contract/source.ts';
import type { PackTitle } from './header.ts';
import { explainIssue, type Problem } from './problem.ts';
import { type FolderFile, readYaml, type YamlFile } from './read-yaml.ts';
import { type EntrySeed, EntrySeedSchema, PackSeedSchema } from './seed-schema.ts';

/** A record of a folder with the file it came from. */
export interface Seed<T> {
  file: YamlFile;
  value: T;
}

/** The records of a pack folder that could be read. */
export interface Folder {
  title?: PackTitle;
  sources: Seed<Source>[];
  entries: Seed<EntrySeed>[];
  /** Ids that stand in files which could not be read. */
  unread: Set<string>;
}

const NO_SEED = /(^|\/)(\.[^/]*|README\.md|LICENSE[^/]*)$/;
const SEED = /^(pack|sources\/[^/]+|entries\/[^/]+\/[^/]+)\.yaml$/;

/**
 * Reads the files of a pack folder one by one, each by the schema of its place.
 * @param files in any order; READMEs, licences and hidden files are passed over
 * @param problems takes what is wrong inside single files
 */
export function readFolder(files: FolderFile[], problems: Problem[]): Folder {
  const folder: Folder = { sources: [], entries: [], unread: new Set() };
  const seeds = files.filter((file) => !NO_SEED.test(file.path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const file of seeds) {
    if (!SEED.test(file.path)) {
      const mend = 'keep to pack.yaml, sources/<id>.yaml and entries/<kind>/<id>.yaml, or move the file elsewhere';
      problems.push({ file: file.path, line: 1, message: 'a pack folder has no place for this file', mend });
    } else if (!readSeed(file, folder, problems)) {
      for (const [, id] of file.text.matchAll(/\bid:\s*['"]?([^'"\s,}#]+)/g)) folder.unread.add(id ?? '');
    }
  }
  if (!seeds.some((file) => file.path === 'pack.yaml')) {
    const mend = 'add it with id, title, version, language, license and asOf; or give the folder that has it';
    problems.push({ file: 'pack.yaml', line: 1, message: 'the pack folder has no pack.yaml', mend });
  }
  return folder;
}

function readSeed(file: FolderFile, folder: Folder, problems: Problem[]): boolean {
  const yaml = readYaml(file, problems);
  if (!yaml) return false;
  if (file.path === 'pack.yaml') {
    folder.title = parse(PackSeedSchema, yaml, problems);
    return true;
  }
  if (file.path.startsWith('sources/')) {
    const source = parse(SourceSchema, yaml, problems);
    if (!source) return false;
    checkFileName(yaml, source.id, problems);
    folder.sources.push({ file: yaml, value: source });
    return true;
  }
  const entry = parse(EntrySeedSchema, yaml, problems);
  if (!entry) return false;
  checkFileName(yaml, entry.id, problems);
  checkFolderName(yaml, entry.kind, problems);
  folder.entries.push({ file: yaml, value: entry });
  return true;
}

function parse<T>(schema: v.GenericSchema<unknown, T>, file: YamlFile, problems: Problem[]): T | undefined {
  const result = v.safeParse(schema, file.value);
  if (result.success) return result.output;
  for (const { path, message, mend } of result.issues.map(explainIssue)) {
    problems.push({ file: file.path, line: file.lineOf(path), message, mend });
  }
  return undefined;
}

function checkFileName(file: YamlFile, id: string, problems: Problem[]): void {
  if (file.path.endsWith(`/${id}.yaml`)) return;
  const mend = `rename the file to ${id}.yaml, or correct the id`;
  problems.push({ file: file.path, line: file.lineOf(['id']), message: `id "${id}" is not the file's name`, mend });
}

function checkFolderName(file: YamlFile, kind: string, problems: Problem[]): void {
  const folder = file.path.split('/')[1];
  if (folder === kind) return;
  const message = `the folder says ${folder}, the entry says ${kind}`;
  const mend = `move the file to entries/${kind}/, or correct kind`;
  problems.push({ file: file.path, line: file.lineOf(['kind']), message, mend });
}
