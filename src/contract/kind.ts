/** What an entry can be; also the suffix of its CSS highlight, `backgrounder-<kind>`. */
export const KINDS = ['person', 'organization', 'place', 'incident', 'topic'] as const;
export type Kind = (typeof KINDS)[number];

/** What kind of document a source is. An opinion's claims are its author's, and say so. */
export const GENRES = ['report', 'analysis', 'opinion'] as const;
export type Genre = (typeof GENRES)[number];

/** The standing of a claim: how far its source goes in saying that it is so. */
export const STATUSES = ['reported', 'alleged', 'denied', 'found', 'opinion'] as const;
export type Status = (typeof STATUSES)[number];

/**
 * How a written form names its entry.
 * - `full`: names it alone, anywhere ("Pete Hegseth", "Tren de Aragua").
 * - `short`: counts only after a full form, or with a fitting title ("Hegseth").
 * - `title`: a role; vouches for a short form beside it, and counts alone only after a full form ("Defense Secretary").
 * - `acronym`: counts only exactly as written ("JSOC").
 * - `nickname`: another name that stands alone, metonyms too ("Bernie Sanders", "the Pentagon").
 * - `phrase`: needs no capitals ("fog of war", "follow-up strike").
 */
export const FORM_TYPES = ['full', 'short', 'title', 'acronym', 'nickname', 'phrase'] as const;
export type FormType = (typeof FORM_TYPES)[number];
