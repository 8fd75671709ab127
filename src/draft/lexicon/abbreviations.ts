const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Abbreviations that something always follows: titles before names, months before days, "No." before a number. */
export const NEVER_LAST = words(`
mr mrs ms mx dr sen sens rep reps gov govs gen lt col maj capt cmdr sgt cpl pvt adm brig rev hon prof pres supt sec st ste
mt ft vs v no nos jan feb mar apr jun jul aug sept sep oct nov dec fig vol pp approx atty asst det insp messrs fr sr.
`);

/** Abbreviations that also end sentences. */
export const MAY_BE_LAST = words(`
inc corp co cos ltd llc llp plc jr sr bros etc esq ave blvd rd dept univ assn intl natl mass conn penn calif fla ariz okla
ore tenn wash wis colo minn mich ill ind kan
`);

/** Words that begin a sentence, and after an abbreviation no name. */
export const STARTERS = words(`
the a an this that these those he she it they we i you there here in on at for from with by after before during since
when while where as if but and or so yet however meanwhile also according although though because both each every some
many most several all no not his her its their our my what who how why now then still to under over among between despite
`);
