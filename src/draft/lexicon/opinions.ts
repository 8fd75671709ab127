const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of judgment: who says them of something gives an opinion of it. */
export const JUDGING = set(`
unfit incompetent reckless dangerous absurd wrong right unjustified justified justification necessary unnecessary shameful
outrageous unacceptable unprecedented terrible excellent disgraceful disgrace failure failures success mistake mistakes
blunder triumph hero heroes lawful unlawful illegal unconstitutional constitutional crime crimes immoral
moral unfair fair responsible irresponsible responsibility accountable accountability appropriate inappropriate
horrible horrific tragic brilliant perfect ridiculous stupid foolish brave cowardly corrupt evil disaster disastrous
catastrophe catastrophic weak strong important critical vital essential crucial unlikely likely probably clearly obviously
utmost confidence proud disappointed disappointing troubling concerned alarming worried unhappy best worst finest greatest
good bad better worse apologize worthy deserve deserves prudent sensible pathetic weaponized witch hoax
`);

/** Verbs that say what ought to be, or what is only thought possible. */
export const OUGHT = set('must should ought');
export const MIGHT = set('could may might would');

/** Verbs that give a thought when "I" or "we" stands before them. */
export const THINKING = set('think believe feel hope want fear doubt guess suspect wish');

/** Who owns to something does not deny it. */
export const OWNING = set('confirm acknowledge admit concede');
