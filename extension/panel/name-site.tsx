import { useState } from 'preact/hooks';
import { readHostName } from '../platform/host-name.ts';
import { askToRunOn } from '../platform/site-permission.ts';
import { t } from '../platform/words.ts';

interface NameSiteProps {
  onDone(): void;
  onProblem(message: string): void;
}

/** Beside a page whose address the browser does not tell us: the reader names the site, and is asked for it. */
export function NameSite({ onDone, onProblem }: NameSiteProps) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    const host = readHostName(text);
    setWrong(host ? '' : text);
    // The worker hears of the permission, and adds the site to the reader's own.
    if (host)
      askToRunOn(host).then(
        (granted) => granted && onDone(),
        (error: Error) => onProblem(error.message),
      );
  };
  return (
    <form class="name-site" onSubmit={submit}>
      <label class="small" for="site-name">
        {t('panelNameSite')}
      </label>
      <div class="choices-row">
        <input
          id="site-name"
          class="field"
          value={text}
          placeholder={t('hostExample')}
          inputMode="url"
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={wrong !== ''}
          aria-describedby={wrong ? 'site-wrong' : undefined}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setWrong('');
          }}
        />
        <button type="submit" class="button primary" data-action="always" disabled={text.trim() === ''}>
          {t('alwaysHere')}
        </button>
      </div>
      {wrong && (
        <p id="site-wrong" class="small" role="alert">
          {t('notAHost', wrong)}
        </p>
      )}
    </form>
  );
}
