import { ROLE_WORDS } from '../../match/lexicon/en/titles.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns for what a body is, with which an article takes it up: "the company". */
export const BODY_NOUNS = set(`
company firm ministry department agency committee court bank union group party government council university hospital school
airline airlines network newspaper paper club team foundation charity commission bureau institute museum church manufacturer
automaker carmaker retailer chain startup
`);

/** Nouns for what somebody is, with which an article takes them up: "the secretary"; those of bodies too. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set([
  ...BODY_NOUNS,
  ...set(`${ROLE_WORDS} lawmaker congresswoman spokesperson actor actress singer rapper author writer player pitcher
    quarterback striker midfielder goalkeeper designer founder executive activist suspect defendant victim teacher student
    billionaire businessman pilot driver candidate nominee veteran legislator democrat republican adviser advisor envoy`),
]);
