import { inflect } from './inflect.ts';

/** A kind of event: the nouns that it is called by, and the verbs that tell it. */
export interface EventKind {
  name: string;
  /**
   * Whose it is called, if it is one person's: of who does it ("Kasper’s resignation"), or of whom it is done to ("Maduro’s arrest", which
   * "Trump’s arrest of Maduro" is too).
   */
  isOf: 'doer' | 'sufferer' | null;
}

/** What a word says of an event. */
export interface EventWord {
  kind: EventKind;
  /** The noun in the singular: the word's own, or the one that a verb stands for ("resigned": "resignation"). */
  noun: string;
  isPlural: boolean;
  isVerb: boolean;
}

/**
 * Kinds of events, a line each: nouns | verbs. Nouns of one line may name one event by turns; the first is what a verb's event is called.
 * `+` before a line: of who does it; `!`: of whom it is done to.
 */
const KINDS = `
strike attack airstrike assault bombing bombardment shelling offensive ambush missile-strike | attack bomb shell ambush
raid sting crackdown search | raid
operation mission campaign blitz |
shooting gunfire massacre rampage shootout | shoot
!killing murder homicide slaying assassination execution death manslaughter lynching suicide | murder assassinate execute slay die kill
stabbing | stab
beating assault rape battery mistreatment torture | beat rape torture
explosion blast | explode detonate
fire blaze wildfire inferno arson |
crash collision derailment wreck accident sinking | crash collide derail
earthquake quake tremor aftershock temblor |
flood flooding storm hurricane tornado cyclone typhoon blizzard drought heatwave tsunami eruption landslide avalanche mudslide |
outbreak epidemic pandemic |
collapse spill leak outage blackout shortage |
hijacking kidnapping abduction hostage-taking ransom | hijack kidnap abduct
robbery theft burglary heist break-in looting vandalism fraud | rob steal burgle vandalize loot
hack breach cyberattack hacking disclosure exposure leak | hack disclose
!arrest capture detention apprehension extradition deportation custody | arrest capture detain extradite deport apprehend
seizure confiscation interception boarding | seize confiscate
!indictment charge charges arraignment prosecution | indict arraign
trial hearing testimony deposition court-martial | testify
lawsuit suit complaint litigation | sue
!conviction acquittal verdict ruling judgment sentence sentencing plea | convict acquit sentence
!pardon clemency commutation | pardon
investigation inquiry probe review audit inspection autopsy | investigate
report findings study assessment watchdog-report |
election primary runoff referendum ballot poll midterms | elect
vote resolution filibuster veto | vote veto
shutdown impasse standoff stalemate |
summit meeting talks conference negotiations briefing visit trip tour | meet visit
interview podcast | interview
speech address announcement |
+denial rejection | deny reject
call calls demand demands appeal |
instruction directive |
+resignation departure exit ouster firing dismissal retirement removal suspension demotion | resign quit retire oust sack
!appointment nomination confirmation promotion hiring swearing-in inauguration | appoint nominate inaugurate
censure impeachment reprimand | censure impeach
protest demonstration rally riot unrest uprising coup rebellion revolt | protest riot
walkout work-stoppage lockout |
merger acquisition takeover deal buyout purchase sale bid offer | acquire buy
agreement treaty accord pact ceasefire truce |
bankruptcy layoffs default bailout | 
launch unveiling debut premiere | launch unveil
+wedding marriage divorce birth funeral | marry divorce
+injury surgery diagnosis hospitalization rehab | diagnose hospitalize
match tournament championship playoff |
award prize ceremony |
war invasion occupation siege conflict fighting battle clash clashes | invade
sanctions tariff tariffs embargo blockade boycott ban pause | ban
scandal controversy crisis turmoil |
escape breakout rescue evacuation | escape rescue evacuate
discovery | discover
recall |
incident episode event tragedy disaster |
`;

/** The kind of the nouns for any event, which take one up that was told before. */
export const ANY_EVENT = 'incident';

/** Words that are often something else, or name no one event without more: what is told by them once has no entry. */
export const COMMON_NOUNS: ReadonlySet<string> = new Set(
  `report call charge review decision sale offer vote search release opening operation mission campaign trip visit session meeting fire
   address appeal command final march recall exit sentence birth poll match complaint suit controversy crisis pressure award
   conference bid purchase agreement deal announcement findings prize podcast primary briefing tour talks launch debut sanctions
   tariff instruction directive ban pause remark assessment study tournament championship opening conflict war battle fighting`.split(
    /\s+/,
  ),
);

const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;

const ALWAYS_PLURAL =
  /^(?:charges|talks|negotiations|remarks|findings|calls|demands|sanctions|tariffs|layoffs|clashes|midterms)$/;

function gather(): ReadonlyMap<string, EventWord> {
  const words = new Map<string, EventWord>();
  const add = (word: string, said: EventWord): void => {
    if (!words.has(word)) words.set(word, said);
  };
  for (const line of KINDS.trim().split('\n')) {
    const [nouns = '', verbs = ''] = line
      .replace(/^[+!]/, '')
      .split('|')
      .map((part) => part.trim());
    const list = nouns.split(/\s+/).filter((noun) => noun !== '');
    const kind = {
      name: list[0]!,
      isOf: line.startsWith('+') ? 'doer' : line.startsWith('!') ? 'sufferer' : null,
    } as const;
    for (const noun of list) {
      const isPlural = ALWAYS_PLURAL.test(noun);
      const singular =
        isPlural && /^(?:call|demand|charge|tariff|clashe)s$/.test(noun) ? noun.replace(/e?s$/, '') : noun;
      add(noun, { kind, noun: singular, isPlural, isVerb: false });
      if (!isPlural) add(plural(noun), { kind, noun, isPlural: true, isVerb: false });
    }
    for (const verb of verbs.split(/\s+/).filter((one) => one !== '')) {
      for (const [form, tense] of inflect(verb)) {
        if (tense === 'past') add(form, { kind, noun: list[0]!, isPlural: false, isVerb: true });
      }
    }
  }
  return words;
}

const WORDS = gather();

/** What a word says of an event; undefined for words that name none. Takes small letters. */
export const eventWord = (word: string): EventWord | undefined => WORDS.get(word);
