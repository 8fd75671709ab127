import type { Kind } from './kind.ts';
import type { Mention } from './mention.ts';

/** Raised when a setting changes its meaning; `extension/platform` then migrates what it finds stored. */
export const SETTINGS_VERSION = 2;

export const MODIFIERS = ['none', 'alt', 'ctrl', 'shift'] as const;
export const APPEARANCES = ['page', 'light', 'dark'] as const;
/** Which names get a line: `calm` those that an article marks by default, `people-incidents` the people and incidents of those. */
export const MARKS = ['calm', 'every', 'people-incidents', 'none'] as const;
export type Marks = (typeof MARKS)[number];

/** All that a reader can set. Only what differs from the default is stored. */
export interface Settings {
  /** Nothing is marked anywhere while true. */
  paused: boolean;
  /** Switched-off sources, each as `<pack id>/<source id>`. */
  sourcesOff: string[];
  /** Switched-off packs. */
  packsOff: string[];
  /** Packs by their ids, the one whose statements come first first; others follow, those that came with the extension before those added. */
  packOrder: string[];
  /** Sites where the reader does not want it, by host name. */
  sitesOff: string[];
  /** Sites that the reader added, by host name. */
  sitesOn: string[];
  /** Milliseconds that the pointer rests on a name before its card opens, 0 to 1000. */
  hoverDelay: number;
  /** A key that must be held for hover to open a card. */
  modifier: (typeof MODIFIERS)[number];
  /** Which mentions are marked in the text; all of them can be hovered either way. */
  marks: Marks;
  /** Whether what is looked up is kept in a log, on this computer alone. */
  readingLog: boolean;
  /** `page`: dark on dark pages. */
  appearance: (typeof APPEARANCES)[number];
}

/** The settings of a reader who has changed nothing. */
export const defaultSettings = (): Settings => ({
  paused: false,
  sourcesOff: [],
  packsOff: [],
  packOrder: [],
  sitesOff: [],
  sitesOn: [],
  hoverDelay: 200,
  modifier: 'none',
  marks: 'calm',
  readingLog: false,
  appearance: 'page',
});

const LONGEST_ITEM = 500;
const MOST_ITEMS = 10_000;

const isBoolean = (value: unknown) => typeof value === 'boolean';
const isOneOf = (values: readonly unknown[]) => (value: unknown) => values.includes(value);
const isList = (value: unknown) =>
  Array.isArray(value) &&
  value.length <= MOST_ITEMS &&
  value.every((item) => typeof item === 'string' && item.length <= LONGEST_ITEM);

/** Whether a text is a host name as addresses have it: lower case, ASCII, without a pattern's `*`. */
export const isHostName = (text: string): boolean =>
  /^(?:\[[0-9a-f:.]+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?)$/.test(text);

const isHostList = (value: unknown) => isList(value) && (value as string[]).every(isHostName);

// By hand and not by the schema library: every page that we run on checks its settings, and the library would be a
// tenth of its script.
const CHECKS: Readonly<Record<keyof Settings, (value: unknown) => boolean>> = {
  paused: isBoolean,
  sourcesOff: isList,
  packsOff: isList,
  packOrder: isList,
  sitesOff: isHostList,
  sitesOn: isHostList,
  hoverDelay: (value) => typeof value === 'number' && value >= 0 && value <= 1000,
  modifier: isOneOf(MODIFIERS),
  marks: isOneOf(MARKS),
  readingLog: isBoolean,
  appearance: isOneOf(APPEARANCES),
};

/** Whether there is a setting of that name in this version. */
export const isSettingName = (name: string): name is keyof Settings => Object.hasOwn(CHECKS, name);

/** Whether a setting takes a value, which may be anything. */
export const takesValue = (name: keyof Settings, value: unknown): boolean => CHECKS[name](value);

/** Whether a setting of marks has a line drawn under a mention. */
export const drawsMark = (marks: Marks, { marked, kind }: Pick<Mention, 'marked' | 'kind'>): boolean =>
  marks === 'every' || (marked && (marks === 'calm' || (marks === 'people-incidents' && isNews(kind))));

const isNews = (kind: Kind): boolean => kind === 'person' || kind === 'incident';
