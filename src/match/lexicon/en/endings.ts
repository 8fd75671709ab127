/** Legal forms and the like, which end the names of companies. */
export const COMPANY_SUFFIXES = `
inc incorporated corp corporation co company cos companies ltd limited llc llp plc lp ag sa nv bv gmbh kg spa srl se ab as oy
oyj asa aps pty kk bhd berhad tbk holdings holding group industries enterprises partners associates bros
`;

/** What tells the generations of a family apart behind a name. */
export const NAME_SUFFIXES = 'jr sr ii iii iv v';

/** Degrees and honours behind a name, which leave it the same. */
export const HONOURS = 'esq phd md mp mep msp qc kc obe mbe cbe dds jd cpa ret';

/** Small words inside the names of persons. */
export const PARTICLES =
  'de da do dos das del della di du la le van von der den ter ten bin ibn ben al el abu bint zu st';
