import { useState } from 'preact/hooks';
import { LONGEST_NOTE } from '../../../src/contract/look-up.ts';
import type { EntryRef } from '../../../src/contract/mention.ts';
import { writeNote } from '../../platform/notes.ts';
import { t } from '../../platform/words.ts';

interface NoteFieldProps {
  entry: EntryRef;
  note?: string;
  /** The note was kept; whoever shows it may draw it anew. */
  onKept(): void;
}

/** A reader's own line on an entry, kept when they leave the field. */
export function NoteField({ entry, note = '', onKept }: NoteFieldProps) {
  const [said, setSaid] = useState('');
  const keep = (text: string) => {
    if (text.trim() === note) return;
    writeNote(entry, text).then(
      () => {
        setSaid(t(text.trim() ? 'noteKept' : 'noteRemoved'));
        onKept();
      },
      (error: Error) => setSaid(t('noteNotKept', error.message)),
    );
  };
  return (
    <details class="study" open={note !== ''}>
      <summary>{t('note')}</summary>
      <textarea
        class="field"
        name="note"
        rows={3}
        maxLength={LONGEST_NOTE}
        aria-label={t('note')}
        placeholder={t('notePlaceholder')}
        onChange={(event) => keep(event.currentTarget.value)}
      >
        {note}
      </textarea>
      <p class="soft small" role="status">
        {said}
      </p>
    </details>
  );
}
