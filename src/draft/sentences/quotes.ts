/** A quotation within one paragraph, its marks included: UTF-16 offsets in the paragraph. */
export interface Quote {
  start: number;
  end: number;
  /** It goes on from the paragraph before, which left it open. */
  isContinued: boolean;
  /** It is left open: the next paragraph goes on with it. */
  goesOn: boolean;
  /** Single marks, which also hold words up for looking at. */
  isSingle: boolean;
}

/** No quotation is looked for beyond so many characters, where its end is missing. */
const LONGEST = 3000;

const isBlank = (unit: string | undefined): boolean => unit === undefined || /[\s([{—–-]/.test(unit);
const isAfterWord = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}.,!?…%)\]]/u.test(unit);
const endsWord = (unit: string | undefined): boolean => unit === undefined || /[\s.,;:!?)\]—–-]/.test(unit);

/** What a mark does where it stands; straight ones by what is beside them. */
function roleOf(text: string, at: number): 'opens' | 'closes' | null {
  const [unit, before, after] = [text[at]!, text[at - 1], text[at + 1]];
  if (unit === '“' || unit === '«') return 'opens';
  if (unit === '”' || unit === '»') return 'closes';
  if (unit === '"') return isBlank(before) || before === '‘' || before === "'" ? 'opens' : 'closes';
  if (unit !== "'" && unit !== '‘' && unit !== '’') return null;
  // Not the apostrophe of "don't", nor that of "'90s".
  if (unit !== '’' && isBlank(before) && /[\p{L}[$]/u.test(after ?? '')) return 'opens';
  if (unit !== '‘' && isAfterWord(before) && endsWord(after)) return 'closes';
  return null;
}

const isSingle = (unit: string): boolean => unit === "'" || unit === '‘' || unit === '’';

/** Where a quotation that opens at an offset ends: behind its closing mark, or -1. */
function endOf(text: string, open: number): number {
  const single = isSingle(text[open]!);
  const last = Math.min(text.length, open + LONGEST);
  let fallback = -1;
  for (let i = open + 1; i < last; i++) {
    if (isSingle(text[i]!) !== single || !'"“”«»\'‘’'.includes(text[i]!)) continue;
    const role = roleOf(text, i);
    if (role === 'opens' && !single) return fallback;
    if (role !== 'closes') continue;
    // "The workers' pay" closes nothing, if a better end comes in the sentence.
    if (!single || text[i - 1] !== 's' || /[.,;:!?]/.test(text[i + 1] ?? '.')) return i + 1;
    if (fallback < 0) fallback = i + 1;
  }
  return fallback;
}

/**
 * The outermost quotations of some paragraphs that follow each other. A quotation that a paragraph leaves open goes on in the next one
 * if that begins with a mark, as newspapers print long speeches.
 */
export function findQuotes(paragraphs: readonly string[]): Quote[][] {
  let isOpen = false;
  return paragraphs.map((text, n) => {
    const quotes: Quote[] = [];
    for (let i = 0; i < text.length; i++) {
      if (roleOf(text, i) !== 'opens') continue;
      const closed = endOf(text, i);
      const single = isSingle(text[i]!);
      const goesOn = closed < 0 && !single && /^\s*["“«]/.test(paragraphs[n + 1] ?? '');
      if (closed < 0 && !goesOn) continue;
      const end = closed < 0 ? text.length : closed;
      quotes.push({ start: i, end, isContinued: isOpen && /^\s*$/.test(text.slice(0, i)), goesOn, isSingle: single });
      i = end - 1;
    }
    isOpen = quotes.at(-1)?.goesOn ?? false;
    return quotes;
  });
}
