import type { DraftEntry } from '../facts.ts';
import { NO_COMMENT } from '../lexicon/sides.ts';
import type { Found } from './found.ts';
import type { Compared, Likeness } from './likeness.ts';

/** What somebody is said not to comment on, beside what they or theirs say of it. */
export function findSilence(likeness: Likeness, entryOf: (id: string) => DraftEntry | undefined): Found[] {
  return likeness.compared.flatMap((silence) => {
    if (!NO_COMMENT.test(silence.statement.text)) return [];
    const [entry] = silence.statement.about
      .flatMap((id) => entryOf(id) ?? [])
      .filter(({ kind }) => kind === 'organization' || kind === 'person');
    if (!entry) return [];
    const comments = likeness.compared.filter((other) => isCommentOf(other, silence, entry, likeness));
    if (comments.length === 0) return [];
    return [
      {
        question: `Has ${entry.name} commented?`,
        claims: [silence.statement.id],
        against: comments.slice(0, 2).map(({ statement }) => statement.id),
        entry: entry.id,
        strength: 1,
      },
    ];
  });
}

/** In the same document, by the one who is silent or by somebody of theirs ("White House officials"), and alike or right behind. */
function isCommentOf(other: Compared, silence: Compared, entry: DraftEntry, likeness: Likeness): boolean {
  const { statement } = other;
  const [there, here] = [statement.places[0]!, silence.statement.places[0]!];
  if (other === silence || there.document !== here.document || NO_COMMENT.test(statement.text) || !statement.by)
    return false;
  const isTheirs =
    statement.speaker === entry.id ||
    entry.forms.some(({ text }) => statement.by!.includes(text)) ||
    /\badministration officials\b/.test(statement.by);
  return (
    isTheirs &&
    ((there.paragraph - here.paragraph <= 1 && there.paragraph >= here.paragraph) ||
      likeness.between(other, silence) > 0.2)
  );
}
