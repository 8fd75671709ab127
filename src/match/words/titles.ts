/** Words that stand before a person's name and say what the person is or how to speak of them. */
export const PERSON_TITLES = `
mr mrs ms mx miss dr sir lady dame madam prof professor rev reverend father sister brother rabbi imam sheikh sheik sen
senator sens senators rep reps representative congressman congresswoman congressmen gov governor president chancellor
premier mayor minister secretary ambassador envoy justice judge attorney prosecutor general gen lieutenant lt colonel
col major maj captain capt commander cmdr sergeant sgt corporal cpl private pvt admiral adm vadm radm brigadier brig
marshal officer detective sheriff chief chairman chairwoman chairperson chair director leader speaker whip king queen
prince princess duke duchess earl count countess baron baroness lord emperor empress tsar czar sultan emir ayatollah pope
cardinal archbishop bishop pastor deacon coach manager ceo cfo coo spokesman spokeswoman spokesperson aide adviser advisor
deputy assistant vice acting former ex interim candidate nominee journalist reporter correspondent analyst economist author
writer singer actor actress director producer player striker midfielder defender goalkeeper quarterback pitcher driver
senator-elect president-elect hon honorable councilman councilwoman councilor councillor commissioner superintendent
inspector constable trooper agent lawyer solicitor comrade mullah saint
`;

/** Words for an office, which name nobody in particular when they stand alone. */
export const ROLE_WORDS = `
president vice-president chancellor premier mayor minister secretary ambassador governor senator representative congressman
congresswoman judge justice general colonel major captain commander sergeant admiral officer detective sheriff chief
chairman director leader speaker king queen prince princess duke lord emperor pope bishop archbishop cardinal professor
doctor dr mr mrs ms sir lady member members delegate deputy attorney coach manager ceo spokesman spokeswoman chair
`;

/** Words after a name that belong to a person, not to a longer name of something else. */
export const NAME_SUFFIXES = 'jr sr ii iii iv v esq phd md mp qc kc obe mbe cbe';

/** Small words inside the names of persons. */
export const PARTICLES =
  'de da do dos das del della di du la le van von der den ter ten bin ibn ben al el abu bint zu st';
