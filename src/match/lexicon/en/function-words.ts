/** Articles. */
export const ARTICLES = 'a an the';

/** Prepositions. */
export const PREPOSITIONS = `
at by from in into of off on onto out over to up with within without about above across after against along among
around before behind below beneath beside besides between beyond despite down during except inside like near outside
past per through throughout toward towards under underneath upon via since until amid as for
`;

/**
 * The other words that hold sentences together: pronouns, conjunctions, auxiliaries, numerals, adverbs of time, order and degree, and the
 * verbs of saying and doing that open headlines and quotations.
 */
export const FUNCTION_WORDS = `
this that these those i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
myself himself herself itself ourselves themselves who whom whose which what when where why how there here and or but
nor so yet if then than because while although though unless whereas whether is are was were be been being am do does
did done doing have has had having can could shall should will would may might must ought not no yes all any both each
either every few many more most much neither none one other others several some such another own same just only also
even still already again once ever never always often sometimes too very quite rather almost now today yesterday
tomorrow later soon ago however meanwhile moreover therefore thus indeed perhaps maybe instead nevertheless
nonetheless otherwise finally first second third last next previously recently currently earlier according apart given
including regarding following concerning based asked let say says said see get got go going make made take took come
came know think want look use find give tell ask work seem feel try leave call two three four five six seven eight
nine ten hundred thousand million billion nearly roughly approximately
`;
