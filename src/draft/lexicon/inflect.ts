/** How a verb is written in a sentence. */
export type VerbForm = 'base' | 'third' | 'past' | 'ing';

/** Past forms and participles that no rule makes. */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote',
  think: 'thought',
  find: 'found',
  hold: 'held',
  feel: 'felt',
  read: 'read',
  foresee: 'foresaw',
  see: 'saw',
  strike: 'struck',
  shoot: 'shot',
  win: 'won',
  steal: 'stole',
  sink: 'sank',
  hit: 'hit',
  quit: 'quit',
  sue: 'sued',
  blow: 'blew',
  give: 'gave',
  take: 'took',
  begin: 'began',
  meet: 'met',
  leave: 'left',
  fight: 'fought',
  die: 'died',
  go: 'went',
  make: 'made',
  do: 'did',
  have: 'had',
  know: 'knew',
  lie: 'lied',
  break: 'broke',
  send: 'sent',
  pay: 'paid',
  fall: 'fell',
  rise: 'rose',
  buy: 'bought',
  sell: 'sold',
  speak: 'spoke',
  lose: 'lost',
  withdraw: 'withdrew',
  draw: 'drew',
  fire: 'fired',
  get: 'got',
  hide: 'hid',
  keep: 'kept',
  lead: 'led',
  run: 'ran',
  put: 'put',
  cut: 'cut',
  set: 'set',
};

/** A last consonant that is doubled: only in verbs stressed on their end. */
const DOUBLED =
  /^(?:admit|rebut|commit|plan|stop|rip|refer|slam|dub|quip|tag|grab|ban|nab|stab|drop|acquit|plot|rob|raid)$/;

const stem = (verb: string): string => (DOUBLED.test(verb) && !/id$/.test(verb) ? verb + verb.at(-1) : verb);
const past = (verb: string): string => {
  if (IRREGULAR[verb]) return IRREGULAR[verb];
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem(verb)}ed`;
};
const third = (verb: string): string => {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
};
const ing = (verb: string): string => {
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stem(verb)}ing`;
};

/** Every written form of a verb with what form it is; for "read" the present one. Takes its base form. */
export function inflect(verb: string): [string, VerbForm][] {
  return [
    [past(verb), 'past'],
    [third(verb), 'third'],
    [ing(verb), 'ing'],
    [verb, 'base'],
  ];
}
