/**
 * The constants of the score, in natural log-odds unless said otherwise. Fitted on labelled sets, each set scored with what the others
 * gave (`npm run quality -- --fit`).
 */
export interface Constants {
  /** How much more a well-known entry is meant: times the logarithm of its weight. */
  readonly weight: number;
  /** A form that is not the entry's own name. */
  readonly otherForm: number;
  readonly acronym: number;
  /** A word for what is of a country. */
  readonly demonym: number;
  /** A part of its name that the pack lists as a form. */
  readonly listedPart: number;
  /** A part of its name, or a form that its author calls short. */
  readonly part: number;
  /** A part of its name that no other name of the list has. */
  readonly lone: number;
  /** A form that the pack's author chose for an entry that the pack says something of. */
  readonly curated: number;
  /** What else a row of words with capitals may be. */
  readonly elseRow: number;
  /** What else one word with a capital may be. */
  readonly elseWord: number;
  /** … more so at the start of a sentence. */
  readonly elseOpening: number;
  /** … where the article also writes the word small. */
  readonly elseSmall: number;
  /** … in an article of another language than the packs'. */
  readonly elseLanguage: number;
  /** … and an acronym of two or three letters. */
  readonly elseLetters: number;
  /** What else a wording without capitals may be. */
  readonly elsePhrase: number;
  /** The article names the entry in full. */
  readonly named: number;
  /** A title beside it that the pack knows, or the article's own word that it holds an office. */
  readonly title: number;
  /** A title beside a person of a list, which does not say what its people are. */
  readonly anyTitle: number;
  /** One word of its context, or a related entry; three count at most. */
  readonly context: number;
  /** None, where the pack gives a context. */
  readonly silence: number;
  /** Other entries of its pack, three at most. */
  readonly company: number;
  /** Somebody else bore the name last. */
  readonly stranger: number;
  /** A name that no pack knows ends with the word, which is no person's here. */
  readonly claimed: number;
  /** What every country has, in an article about another country. */
  readonly elsewhere: number;
  /** From here on a reading is named. */
  readonly sure: number;
  /** From here on one of several is meant, and it is not said which. */
  readonly unsure: number;
}

/** The constants in use. */
export const CONSTANTS: Constants = {
  weight: 1,
  otherForm: -1.7,
  acronym: 1.5,
  demonym: -1,
  listedPart: -1.7,
  part: -4.2,
  lone: -0.3,
  curated: 2.1,
  elseRow: -1.2,
  elseWord: 0.5,
  elseOpening: 0,
  elseSmall: 2.5,
  elseLanguage: 10,
  elseLetters: 0.5,
  elsePhrase: 2.1,
  named: 3.4,
  title: 4,
  anyTitle: 1.5,
  context: 0.95,
  silence: -2.6,
  company: 1.1,
  stranger: -12,
  claimed: -5,
  elsewhere: -5,
  sure: 0.9,
  unsure: 0.9,
};
