/** Flags of the parts of a country: the one use of tag characters. */
const TAG_FLAG = String.raw`\p{RGI_Emoji_Tag_Sequence}`;
/** One variant of an emoji, an ideograph (names are told apart by them), a sign of mathematics or a Mongolian letter. */
const VARIANT = String.raw`(?<=[\p{Emoji}\p{Ideographic}\p{Math}[\p{Script=Mongolian}--\p{Default_Ignorable_Code_Point}]])\p{Variation_Selector}`;
/** One picture made of two. */
const JOINED_PICTURE = String.raw`(?<=\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})\u200d(?=\p{Extended_Pictographic})`;
const UNJOINED = String.raw`\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Default_Ignorable_Code_Point}`;
/** Joined and parted letters, as Persian, Indic scripts and Mongolian spell; where letters are never joined it does nothing. */
const JOINED_LETTER = String.raw`(?<=[[\p{L}\p{M}]--[${UNJOINED}]])[\p{Join_Control}\u180e]`;
const MEANT = [TAG_FLAG, VARIANT, JOINED_PICTURE, JOINED_LETTER].join('|');

/** U+FFF9 to U+FFFB hide a note between two letters; they have no property of their own. */
const HIDDEN = String.raw`[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufff9-\ufffb]`;

const MAY_BE_HIDDEN = new RegExp(HIDDEN, 'v');
const EACH = new RegExp(`(${MEANT})|${HIDDEN}`, 'gv');

/**
 * A text without what a reader cannot see or what reorders it: controls, line breaks, half surrogate pairs, bidirectional
 * controls, and everything that Unicode has as invisible (docs/pack-format.md lists what that means). Kept are invisible characters
 * that make what is seen: joiners inside emoji and after letters of scripts that join, variants, and the flags made of tags.
 */
export function withoutHidden(text: string): string {
  return MAY_BE_HIDDEN.test(text) ? text.replace(EACH, '$1') : text;
}

const ALL = new RegExp(HIDDEN, 'gv');

/** A text in which everything that cannot be seen is written out (`\u{202e}`), so that it stands on one line as it is. */
export const showHidden = (text: string): string =>
  text.replace(ALL, (one) => `\\u{${one.codePointAt(0)?.toString(16).padStart(4, '0')}}`);

/** So much of what a file says is shown in a message, in UTF-16 code units. */
const LONGEST_SHOWN = 80;

/** What a file of somebody else says, as a message shows it: cut, on one line, with everything that cannot be seen written out. */
export const shown = (text: string): string =>
  showHidden(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);

/** Controls, line breaks, half surrogate pairs, and what reorders the text around it. */
const REORDERS = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/u;

/** Whether a text has a character that breaks or reorders what stands around it, where it is shown to a person. */
export const disturbs = (text: string): boolean => REORDERS.test(text);
