import type { DraftEntry } from '../facts.ts';
import { stemOf } from '../sentences/stem.ts';
import type { Found } from './found.ts';
import type { Compared, Likeness } from './likeness.ts';
import { nameInSentence } from './question.ts';

/** A count in a statement: of what, and what is said of those. */
interface Figure {
  of: Compared;
  value: number;
  noun: string;
  /** The stem of the noun, and what befell those who are counted. */
  key: string;
  done: string | undefined;
}

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const COUNT = new RegExp(
  `\\b(\\d{1,3}(?:,\\d{3})+|\\d+|${NUMBERS.slice(2).join('|')})\\s+(?:(?!of|percent|per|million|billion|years?|days?|months?|hours?|weeks?|minutes?)[a-z-]+\\s+){0,2}?(people|men|women|children|civilians|soldiers|troops|others|members|students|passengers|workers|survivors|victims|suspects|strikes|attacks|boats|vessels|missiles|votes|senators|homes|buildings|countries|jobs|cases|counts|charges|deaths|injuries)\\b`,
  'gi',
);
const DONE =
  /\b(killed|dead|died|injured|wounded|hurt|missing|arrested|detained|charged|displaced|hospitali[sz]ed|rescued|aboard|evacuated)\b/i;

/** Figures of one thing that differ: as many of the same, of the same event, told of the same day or of none. */
export function findFigures(likeness: Likeness, entries: readonly DraftEntry[]): Found[] {
  return entries
    .filter(({ kind }) => kind === 'incident')
    .flatMap((entry) => {
      const figures = (likeness.byEntry.get(entry.id) ?? []).flatMap(figuresIn);
      const keys = [...new Set(figures.map(({ key }) => key))];
      return keys.flatMap(
        (key) =>
          differing(
            entry,
            figures.filter((figure) => figure.key === key),
          ) ?? [],
      );
    });
}

function figuresIn(of: Compared): Figure[] {
  const { text } = of.statement;
  const found = [...text.matchAll(COUNT)];
  // A sentence that counts the same twice ("two were hurt, two died") says more than can be compared.
  return found.flatMap((match) => {
    const noun = match[2]!.toLowerCase();
    if (found.filter((other) => other[2]!.toLowerCase() === noun).length > 1) return [];
    const around = text.slice(Math.max(0, match.index - 25), match.index + match[0].length + 30);
    const done = DONE.exec(around)?.[1]
      ?.toLowerCase()
      .replace(/^(?:dead|died)$/, 'killed');
    return [{ of, value: numberOf(match[1]!), noun, key: `${stemOf(noun)} ${done ?? ''}`, done }];
  });
}

const numberOf = (written: string): number => {
  const named = NUMBERS.indexOf(written.toLowerCase());
  return named >= 0 ? named : Number(written.replaceAll(',', ''));
};

function differing(entry: DraftEntry, figures: readonly Figure[]): Found | null {
  const [first] = figures;
  if (!first?.done) return null;
  const other = figures.find(({ value, of }) => value !== first.value && of !== first.of && isSameDay(of, first.of));
  if (!other) return null;
  const sides = (value: number): string[] => [
    ...new Set(figures.filter((one) => one.value === value).map(({ of }) => of.statement.id)),
  ];
  return {
    question: `How many ${first.noun} were ${first.done}: ${nameInSentence(entry)}?`,
    claims: sides(first.value),
    against: sides(other.value).filter((id) => !sides(first.value).includes(id)),
    entry: entry.id,
    strength: 2,
  };
}

const isSameDay = (a: Compared, b: Compared): boolean => {
  const [one, other] = [a.statement.date, b.statement.date];
  return one === undefined || other === undefined || JSON.stringify(one) === JSON.stringify(other);
};
