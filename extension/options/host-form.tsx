import { useId, useState } from 'preact/hooks';
import { t } from '../platform/words.ts';

/** What became of a site that was typed: `wrong` where it is none, `note` where there is something to say. */
export interface HostAnswer {
  wrong?: string;
  note?: string;
}

interface HostFormProps {
  label: string;
  onSubmit(text: string): HostAnswer;
}

/** A field for a site's name; what is wrong with it stands right below, until the next letter. */
export function HostForm({ label, onSubmit }: HostFormProps) {
  const [text, setText] = useState('');
  const [{ wrong, note }, setAnswer] = useState<HostAnswer>({});
  const id = useId();
  const submit = (event: Event) => {
    event.preventDefault();
    const answer = onSubmit(text);
    setAnswer(answer);
    if (!answer.wrong) setText('');
  };
  return (
    <>
      <form class="host-form" onSubmit={submit}>
        <input
          class="field"
          value={text}
          aria-label={label}
          aria-invalid={wrong !== undefined}
          aria-describedby={id}
          placeholder={t('hostExample')}
          inputMode="url"
          autocapitalize="off"
          spellcheck={false}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setAnswer({});
          }}
        />
        <button type="submit" class="button" disabled={text.trim() === ''}>
          {label}
        </button>
      </form>
      <p id={id} role="status" class={wrong ? 'wrong small' : 'soft small'}>
        {wrong ?? note}
      </p>
    </>
  );
}
