import { hashWord } from '../../text/tokens.ts';

const hashes = (words: string): ReadonlySet<number> => new Set(words.trim().split(/\s+/).map(hashWord));

/** Nouns that begin or end the names of what is neither a person nor a body nor a place: undertakings, laws, works, things made. */
export const TOPIC_HEADS = hashes(`
operation operations plan project program programme initiative campaign act law laws bill amendment treaty treaties
convention conventions agreement accord accords protocol constitution doctrine strategy war wars day prize award awards
medal cup championship championships series games olympics open tournament festival election app syndrome disease virus
hurricane typhoon storm tropical report resolution code bible deal summit era crisis terrorism christmas easter thanksgiving ramadan passover hanukkah version explorer instant
mission shuttle telescope flu fever pact charter order rule rules rights affair scandal trial case v vs
`);

/** Small nouns beside a name that say that it is a body. */
export const BODY_NOUNS = hashes(`
company newspaper group agency firm militia network party gang cartel magazine organization organisation broadcaster airline
bank union team club school university maker retailer ministry department committee court council regime administration
corporation charity publisher studio movement faction coalition
`);

/** Small nouns beside a name that say that it is a place. */
export const PLACE_NOUNS = hashes(`
city town village province state country island river district region suburb neighborhood neighbourhood capital county
nation border coast peninsula desert airport port sea ocean strait gulf continent mountains avenue street
`);

/** Small nouns beside a name that say that it is something made or done. */
export const TOPIC_NOUNS = hashes(`
app operation program programme movie film book novel song album drug software website site virus treaty messaging
software service platform device game show missile spyware law bill
`);
