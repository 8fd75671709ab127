/** Words in front of a person's name that say what the person is or how to speak of them. */
export const TITLES = `
mr mrs ms mx miss dr sir lady dame madam prof professor rev reverend father sister brother rabbi imam sheikh sheik sen
senator sens senators rep reps representative congressman congresswoman congressmen gov governor president chancellor
premier mayor minister secretary ambassador envoy justice judge attorney prosecutor general gen lieutenant lt colonel
col major maj captain capt commander cmdr sergeant sgt corporal cpl private pvt admiral adm vadm radm brigadier brig
marshal officer detective sheriff chief chairman chairwoman chairperson chair director leader speaker whip king queen
prince princess duke duchess earl count countess baron baroness lord emperor empress tsar czar sultan emir ayatollah
pope cardinal archbishop bishop pastor deacon coach manager ceo cfo coo spokesman spokeswoman spokesperson aide
adviser advisor deputy assistant vice candidate nominee journalist reporter correspondent analyst economist author
writer singer actor actress director producer player striker midfielder defender goalkeeper quarterback pitcher driver
senator-elect president-elect hon honorable councilman councilwoman councilor councillor commissioner superintendent
inspector constable trooper agent lawyer solicitor comrade mullah saint
`;

/** Words for an office, which name nobody in particular when they stand alone. */
export const ROLE_WORDS = `
president vice-president chancellor premier mayor minister secretary ambassador governor senator representative
congressman congresswoman judge justice general colonel major captain commander sergeant admiral officer detective
sheriff chief chairman director leader speaker king queen prince princess duke lord emperor pope bishop archbishop
cardinal professor doctor dr mr mrs ms sir lady member members delegate deputy attorney coach manager ceo spokesman
spokeswoman chair
`;

/** Before an office: who held it before. */
export const FORMER = 'former ex then late previous past onetime';

/** Words beside an office that say that somebody holds it no longer, not yet, or in another's place. */
export const NOT_NOW = `${FORMER} future acting interim next outgoing incoming elect deputy assistant vice`;

/** Words that are said of a man, and of a woman. */
export const MALE = 'mr sir king prince duke lord congressman chairman spokesman father husband';

export const FEMALE =
  'mrs ms miss lady dame madam queen princess duchess congresswoman chairwoman spokeswoman mother wife';

/** Titles that are said of the same people, with the body whose members they are. */
export const SAME_TITLES = `
sen senator sens senators senate
rep representative congressman congresswoman reps representatives house congress
sec secretary
gov governor
gen general
adm admiral
spokesman spokeswoman spokesperson
aide staff adviser advisor
`;
