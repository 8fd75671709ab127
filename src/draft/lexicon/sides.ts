/** Two sides that one question has, and the question about what both speak of. */
export interface Sides {
  name: string;
  /** `{}` stands for what the statements are about, `{was}` for the verb that fits it. */
  question: string;
  /** What the question can be about. */
  of: 'event' | 'person';
  yes: RegExp;
  no: RegExp;
}

/**
 * Judgments that contradict each other, by the words of either side. Each pair is a matter that news of any kind disputes: law, guilt,
 * truth, praise, office, safety, success.
 */
export const SIDES: readonly Sides[] = [
  {
    name: 'law',
    question: '{was} {} lawful?',
    of: 'event',
    yes: /\b(?:lawful(?:ly)?|(?<!no )legal (?:right|authority|grounds?|framework|review)|within (?:his|her|its|their|the) (?:\w+ )?(?:authority|law|rights?|powers?)|(?:consistent|in line|complied|comply|complies) with (?:\w+ ){0,3}(?:laws?|rules|constitution|regulations)|constitutional|authorized under)\b/i,
    no: /\b(?:illegal(?:ly|ity)?|unlawful(?:ly)?|war crimes?|extrajudicial(?:ly)?|unconstitutional(?:ly)?|violat(?:e|es|ed|ing|ions?) (?:of )?(?:\w+ ){0,4}(?:law|rules|constitution|policy|rights|act|statute)|no legal (?:justification|basis|authority|right)|without (?:\w+ )?(?:authori[sz]ation|congressional approval|legal)|against the law|murders?)\b/i,
  },
  {
    name: 'guilt',
    question: 'Is {} guilty?',
    of: 'person',
    yes: /\b(?:(?<!not )guilty (?:of|on)|convicted of|(?:he|she|they) did it|responsible for the (?:attack|killing|murder|death|crime))\b/i,
    no: /\b(?:not guilty|(?:is|was|are|were|his|her|their|maintain\w*) innocen(?:t|ce)|exonerat\w+|acquitted|wrongly accused|cleared of)\b/i,
  },
  {
    name: 'office',
    question: 'Should {} stay in office?',
    of: 'person',
    yes: /\b(?:(?:utmost|full|complete|total) confidence|stand(?:s|ing)? (?:by|behind)|back(?:s|ed|ing)? (?:his|her|him)\b|not going anywhere|stay(?:s|ing)? (?:on|with us|in (?:office|the job))|defend(?:s|ed|ing)? (?:him|her)\b)\b/i,
    no: /\b(?:unfit|resign(?:s|ed|ation)?\b|step(?:s|ped)? (?:down|aside)|ouster|be (?:fired|removed|impeached)|time for (?:him|her|them) to go|not the right (?:leader|person|man|woman)|incompetent)\b/i,
  },
  {
    name: 'truth',
    question: 'Is what is told of {} true?',
    of: 'event',
    yes: /\b(?:had lied|has lied|lied about|is lying|covered up|cover-up|misled|reports? (?:is|are) (?:accurate|true)|confirmed (?:the|that))\b/i,
    no: /\b(?:fabricat\w+|hoax|fake|false(?:hoods?)?|untrue|baseless|totally made up|never happened|witch hunt|no truth)\b/i,
  },
  {
    name: 'success',
    question: 'Did {} succeed?',
    of: 'event',
    yes: /\b(?:success(?:ful(?:ly)?)?|masterclass|flawless(?:ly)?|victory|triumph|achieved|worked as (?:planned|intended))\b/i,
    no: /\b(?:(?:has|have|had|narrowly|largely) failed|fail(?:ed|s) (?:to|in|on|by|after|miserably)|(?:is|was|a) (?:\w+ )?failure|botched|fiasco|disaster(?:ous)?|debacle|backfired|flop|mistake|blunder)\b/i,
  },
  {
    name: 'worth',
    question: '{was} {} right?',
    of: 'event',
    yes: /\b(?:justified|necessary|prais(?:es|ed|ing)|applaud(?:s|ed|ing)?|hail(?:s|ed|ing)|welcom(?:es|ed|ing)|right (?:thing|move|decision|call)|good news|support(?:s|ed) the)\b/i,
    no: /\b(?:unjustified|condemn(?:s|ed|ing)?|criticiz(?:es|ed|ing)|denounc(?:es|ed|ing)|slam(?:s|med)|blast(?:s|ed|ing)|wrong (?:thing|move|decision)|outrageous|reckless|dangerous|not the answer|shameful|stupid)\b/i,
  },
  {
    name: 'safety',
    question: '{was} {} safe?',
    of: 'event',
    yes: /\b(?:(?:is|are|was|were) safe|no (?:risk|danger|threat)|poses? no|harmless)\b/i,
    no: /\b(?:unsafe|(?:a|serious|grave|created a) (?:risk|danger|hazard)|endanger(?:s|ed|ing)?|jeopardi[sz]\w+|put at risk)\b/i,
  },
];

/** Says that somebody says nothing. */
export const NO_COMMENT =
  /\b(?:no comment|declin(?:ed|es) to comment|(?:has|have|had|did|does) not (?:(?:immediately|publicly|yet) )?(?:comment(?:ed)?|respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?)|(?:didn|doesn|hasn)['’]t (?:immediately )?(?:respond|comment|reply)|refused to comment|could not be reached|not commented)\b/i;
