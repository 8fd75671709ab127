import { MARKS, type Marks } from '../../src/contract/settings.ts';
import { type MessageKey, t } from './words.ts';

const WORDS: Readonly<Record<Marks, { label: MessageKey; meaning: MessageKey }>> = {
  calm: { label: 'marksCalm', meaning: 'marksCalmMeaning' },
  every: { label: 'marksEvery', meaning: 'marksEveryMeaning' },
  'people-incidents': { label: 'marksPeopleIncidents', meaning: 'marksPeopleIncidentsMeaning' },
  none: { label: 'marksNone', meaning: 'marksNoneMeaning' },
};

/** What a reader can choose between for marks, in words. */
export const marksChoices = (): { value: Marks; label: string; meaning: string }[] =>
  MARKS.map((value) => ({ value, label: t(WORDS[value].label), meaning: t(WORDS[value].meaning) }));
