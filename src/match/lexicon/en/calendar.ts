/** Days, months and spans of time: they stand beside names without being part of them. */
export const CALENDAR_WORDS = `
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december week weeks mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
`;

/** Words before a day or month that say which. */
export const TIMELY = 'last next this that each every early late mid since until';
