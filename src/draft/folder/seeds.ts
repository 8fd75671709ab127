import type { Claim, Dispute } from '../../contract/entry.ts';
import type { IncidentEvent } from '../../contract/event.ts';
import type { FormType, Kind } from '../../contract/kind.ts';
import type { PackHeader } from '../../contract/pack.ts';
import type { Source } from '../../contract/source.ts';

/** `pack.yaml`, as this room writes it. */
export type PackSeed = Omit<PackHeader, 'format' | 'formatVersion' | 'counts'>;

/** `sources/<id>.yaml`: what people write and may leave out. */
export type SourceSeed = Partial<Source> & Pick<Source, 'id' | 'title' | 'publisher' | 'genre'>;

/** `entries/<kind>/<id>.yaml`, with what people may leave out. */
export interface EntrySeed {
  id: string;
  kind: Kind;
  name: string;
  description?: string;
  weight?: number;
  forms?: Partial<Record<FormType, string[]>>;
  shared?: string[];
  context?: string[];
  not?: string[];
  event?: Partial<IncidentEvent> & Pick<IncidentEvent, 'what'>;
  related?: string[];
  lead?: string[];
  sources?: string[];
  claims?: ClaimSeed[];
  disputes?: Dispute[];
}

export type ClaimSeed = Omit<Claim, 'about'> & { about?: string[] };

/** The files of a pack folder as values. */
export interface Seeds {
  pack: PackSeed;
  sources: SourceSeed[];
  entries: EntrySeed[];
  /** By id of an entry, source, claim or dispute: why it was close, for whoever reviews it. */
  comments: ReadonlyMap<string, readonly string[]>;
}

/** Where the file of an entry stands in the folder. */
export const entryPath = ({ id, kind }: Pick<EntrySeed, 'id' | 'kind'>): string => `entries/${kind}/${id}.yaml`;

export const sourcePath = ({ id }: Pick<SourceSeed, 'id'>): string => `sources/${id}.yaml`;
