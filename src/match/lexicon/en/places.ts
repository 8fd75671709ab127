/** States and provinces by the telling word of their names: what is theirs is not the country's ("the Texas Senate"). */
export const REGIONS = `
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa
kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
hampshire jersey york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia
washington wisconsin wyoming puerto guam
alberta manitoba ontario quebec saskatchewan newfoundland brunswick scotia columbia yukon nunavut
queensland tasmania victoria wales bavaria saxony hesse brandenburg catalonia flanders wallonia ulster
`;

/** Directions, which leave a country the same one ("southern Iran"). */
export const DIRECTIONS =
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern';

/** Levels of government below the country's. */
export const LEVELS =
  'state province republic kingdom region county state provincial regional local city county municipal territorial';

/** Schools, whose senates and parties are their own. */
export const SCHOOLS = 'student faculty academic university college school';

/** Kinds of bodies that every country has, as they are written small behind its name ("the Indian army"). */
export const BODIES = `
army navy guard military forces troops police parliament congress senate government cabinet embassy council court ministry
department agency administration bank television radio newspaper league team championship championships union party
`;
