const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const dateOf = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
};

/**
 * The day that a text begins with or says, as YYYY-MM-DD: "2025-12-04T10:00:00Z", "December 4, 2025", "4 December 2025".
 * Undefined where it says none, or one that never was. Figures alone ("4/12/2025") say no certain day.
 */
export function readDate(text: string): string | undefined {
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const american = /\b([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(text);
  const british = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([A-Z][a-z]{2,8})\.?,?\s+(\d{4})\b/.exec(text);
  const [day, name, year] = american
    ? [american[2], american[1], american[3]]
    : [british?.[1], british?.[2], british?.[3]];
  const month = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
  return month > 0 ? dateOf(Number(year), month, Number(day)) : undefined;
}
