import { hashWord } from '../../../text/tokens.ts';

/** What a closed-class word does in a sentence. Bits. */
export const GRAMMAR = {
  /** Points at something known: "the strike". */
  definite: 1,
  /** Points at something known and says whose: "his resignation". */
  possessive: 2,
  /** Brings in something new: "a strike", "some strikes". */
  indefinite: 4,
  /** Counts: "two", "many". */
  number: 8,
  /** Says which of a row: "second". */
  ordinal: 16,
  /** Says that it is one more: "another", "the latest". */
  further: 32,
  /** Says that it is not the one spoken of: "other strikes". */
  other: 64,
  preposition: 128,
  conjunction: 256,
  /** Opens a clause: "because", "which", "that". */
  opener: 512,
  /** Stands as a subject or object: "he", "them". */
  pronoun: 1024,
  /** "has", "will", "not": a verb is near, and no noun phrase goes across. */
  auxiliary: 2048,
  /** Brings in what somebody said: "said the strike was lawful". */
  saying: 4096,
  /** A preposition that a clause or a date of something else may follow: "since September 2". */
  around: 8192,
  /** Degree and time words that stand between other words. */
  adverb: 16384,
  /** A past form that no ending shows: "sent", "took". */
  irregular: 32768,
} as const;

const LISTS: readonly [string, number][] = [
  ['the this that these those both such', GRAMMAR.definite],
  ['my your his her its our their whose', GRAMMAR.possessive],
  ['a an any some no every each either neither what', GRAMMAR.indefinite],
  [
    `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
     twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen dozens hundreds thousands several many few
     all one`,
    GRAMMAR.number,
  ],
  [
    `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth 1st
     2nd 3rd 4th 5th 6th 7th 8th 9th`,
    GRAMMAR.ordinal,
  ],
  ['another new newest latest next further more subsequent later additional last', GRAMMAR.further],
  ['other others similar different previous earlier past future', GRAMMAR.other],
  [
    `of on in at by for from to with against over about between among near off under inside into onto through during aboard
     around toward towards within without amid behind beyond across along upon outside above below despite concerning
     regarding via per like beside besides`,
    GRAMMAR.preposition,
  ],
  ['since before after until till', GRAMMAR.preposition | GRAMMAR.around],
  ['and or but nor yet so', GRAMMAR.conjunction],
  [
    'because although though while whereas if unless when where why how who whom which whether that as than once',
    GRAMMAR.opener,
  ],
  [
    `i you he she it we they me him us them himself herself itself themselves ourselves myself yourself this these those
     who somebody someone anybody anyone everybody everyone nobody nothing something there here`,
    GRAMMAR.pronoun,
  ],
  [
    `is are was were be been being am has have had having do does did will would shall should can could may might must
     ought not never cannot`,
    GRAMMAR.auxiliary,
  ],
  [
    `say says said saying tell tells told telling deny denies denied denying claim claims claimed insist insists insisted
     argue argues argued announce announces announced report reports reported reporting allege alleges alleged
     confirm confirms confirmed add adds added write writes wrote note notes noted`,
    GRAMMAR.saying,
  ],
  [
    `also only even still already again ever always often now then just very later earlier today yesterday tomorrow ago
     however meanwhile therefore perhaps nearly almost`,
    GRAMMAR.adverb,
  ],
];

const IRREGULAR = `
became began blew bore bought broke brought built burnt came caught chose clung cost cut dealt did drew drove dug fell felt
fled flew forbade forgot fought found froze gave got grew had heard held hid hit hung kept knew laid led left lent let lit
lost made meant met paid put quit ran rang read rode rose said sank sang sat saw sent set shook shot showed shut slid
sold sought spent spoke spun stole stood struck stuck sung sunk swept swore swung taught threw thought told took tore
understood went withdrew won wore wrote`;

const CLASSES: ReadonlyMap<number, number> = [...LISTS, [IRREGULAR, GRAMMAR.irregular] as const].reduce(
  (classes, [words, bit]) => {
    for (const word of words.trim().split(/\s+/)) {
      const hash = hashWord(word);
      classes.set(hash, (classes.get(hash) ?? 0) | bit);
    }
    return classes;
  },
  new Map<number, number>(),
);

/** The bits of `GRAMMAR` of a word, by its token hash; 0 for all words of open classes. */
export const grammarOf = (hash: number): number => CLASSES.get(hash) ?? 0;
