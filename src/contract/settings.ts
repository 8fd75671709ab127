import * as v from 'valibot';

/** Raised when a setting changes its meaning; `extension/platform` then migrates what it finds stored. */
export const SETTINGS_VERSION = 1;

const hosts = v.array(v.pipe(v.string(), v.maxLength(253)));

/** All that a reader can set. Only what differs from the default is stored. */
export const SettingsSchema = v.object({
  version: v.optional(v.literal(SETTINGS_VERSION), SETTINGS_VERSION),
  /** Nothing is marked anywhere while true. */
  paused: v.optional(v.boolean(), false),
  /** Switched-off sources, each as `<pack id>/<source id>`. */
  sourcesOff: v.optional(v.array(v.string()), []),
  /** Switched-off packs. */
  packsOff: v.optional(v.array(v.string()), []),
  /** Sites of the built-in list where the reader does not want it, by host name. */
  sitesOff: v.optional(hosts, []),
  /** Sites that the reader added, by host name. */
  sitesOn: v.optional(hosts, []),
  /** Milliseconds that the pointer rests on a name before its card opens, 0 to 1000. */
  hoverDelay: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1000)), 200),
  /** A key that must be held for hover to open a card. */
  modifier: v.optional(v.picklist(['none', 'alt', 'ctrl', 'shift']), 'none'),
  /** Whether names are marked in the text; hover works either way. */
  marks: v.optional(v.boolean(), true),
  /** `page`: dark on dark pages. */
  appearance: v.optional(v.picklist(['page', 'light', 'dark']), 'page'),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** The settings of a reader who has changed nothing. */
export const defaultSettings = (): Settings => v.parse(SettingsSchema, {});
