import { inflect, type VerbForm } from './inflect.ts';

/**
 * What a verb of saying does with what is said. `say`: passes it on. `judge`: gives an opinion of it. `deny`, `allege`, `find`
 * (an investigation's or a court's).
 */
export type Stance = 'say' | 'judge' | 'deny' | 'allege' | 'find';

/** A form of a verb of saying. */
export interface ReportingVerb {
  verb: string;
  stance: Stance;
  form: VerbForm;
  /** It also means other things ("added a room"): it says something only before "that" or beside a quotation. */
  isWeak: boolean;
}

const SURE: Readonly<Record<Stance, string>> = {
  say: `say tell state announce confirm explain tweet disclose acknowledge admit testify remark reply declare reiterate
    assure promise vow pledge recount assert demand urge stipulate clarify recall reaffirm concede`,
  judge: `argue believe think contend maintain insist warn criticize criticise condemn praise blast slam hail laud applaud
    denounce decry defend lament complain denigrate label characterize characterise mock ridicule caution opine rebuke deride
    bemoan castigate lambaste deplore doubt commend fault extol assail excoriate`,
  deny: 'deny refute rebut disavow repudiate',
  allege: 'allege accuse claim insinuate purport',
  find: 'conclude',
};

const WEAK: Readonly<Record<Stance, string>> = {
  say: `add note report publish write post emphasize emphasise stress point indicate express comment respond answer repeat mention observe signal describe detail
    reveal joke quip continue read estimate propose ask request call predict expect cite reference boast issue
    echo reinforce show hint recommend agree tease chant shout yell exclaim inform advise notify release suggest follow
    wonder project begin open speak deliver communicate share outline summarize
    recognize recognise forecast`,
  judge: 'counter welcome back support question view regard feel consider dub brand credit judge object worry hope',
  deny: 'reject dispute dismiss discount contest',
  allege: 'charge blame imply suspect',
  find: 'find determine rule hold establish uncover',
};

function gather(): ReadonlyMap<string, ReportingVerb> {
  const forms = new Map<string, ReportingVerb>();
  for (const [lists, isWeak] of [
    [WEAK, true],
    [SURE, false],
  ] as const) {
    for (const [stance, verbs] of Object.entries(lists) as [Stance, string][]) {
      for (const verb of verbs.trim().split(/\s+/)) {
        for (const [written, form] of inflect(verb)) forms.set(written, { verb, stance, form, isWeak });
      }
    }
  }
  return forms;
}

const FORMS = gather();

/** The verb of saying that a word may be. Takes small letters. */
export const reportingVerb = (word: string): ReportingVerb | undefined => FORMS.get(word);

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns for what somebody maintains, of which "rejected" makes a denial. */
export const ALLEGATION_NOUNS = set(`
allegation allegations claim claims report reports accusation accusations charge charges suggestion suggestions notion idea
assertion assertions rumor rumors rumour rumours story stories characterization characterisation
framing argument arguments assessment premise depiction portrayal insinuation account accounts narrative distortions involvement wrongdoing responsibility
`);

/** What is denied to people who ask for it: "denied the request" denies no statement. */
export const ASKED_FOR = set(`
request requests motion motions appeal appeals bail entry access visa visas application applications petition petitions
permission parole asylum coverage relief
`);

/** Words for those whose conclusions are findings: investigators, courts, and what they write. */
export const FINDERS = set(`
report reports review audit probe investigation investigations investigator investigators inquiry inquest court courts judge
judges jury jurors justices tribunal panel commission watchdog inspector ombudsman study studies researchers autopsy coroner
examiner findings regulator regulators assessment analysis survey arbitrator committee magistrate pathologist
`);

/** Adverbs that leave open whether it is so. */
export const HEDGES = set('allegedly reportedly purportedly supposedly purported');

/** Words for speakers who are not named. */
export const UNNAMED = set(`
official officials source sources person people aide aides adviser advisers advisor advisors lawmakers lawmaker senators
senator analysts analyst experts expert critics critic observers witnesses witness residents authorities police prosecutors
investigators spokesman spokeswoman spokesperson lawyers lawyer attorney attorneys diplomat diplomats scientists
researchers insider insiders staffers members legislators planners leaders democrats republicans others group groups
agencies economists executives employees doctors neighbors neighbours relatives supporters opponents advocates activists
government governments nations countries company companies ministry department agency agencies court courts committee
police army military administration union organization organisation firm bank campaign man woman men women mother father
parents family families son daughter brother sister wife husband victim victims survivor survivors teacher teachers
student students judge judges officer officers soldiers troops workers protesters demonstrators voters secretary president
minister chairman director chief leader mayor governor forces doctor some many report reports study statement document
documents filing filings lawsuit complaint indictment affidavit memo letter article newspaper one two three
both outlet outlets paper network site website magazine channel companies insurers firms manufacturers owner owners founder coach player driver pilot singer actor author professor
`);
