import { useEffect, useState } from 'preact/hooks';
import { readShortcut } from '../platform/events.ts';
import { openOwnPage } from '../platform/tabs.ts';
import { type MessageKey, t } from '../platform/words.ts';
import { Brand } from '../ui/brand.tsx';
import { SampleArticle } from './sample-article.tsx';

const STEPS: [title: MessageKey, text: MessageKey][] = [
  ['stepOpen', 'stepOpenText'],
  ['stepRest', 'stepRestText'],
  ['stepJudge', 'stepJudgeText'],
];

/** What a reader sees once, after installing: what it does, a text to try it on, and what it never does. */
export function Welcome() {
  const next = useNextKeys();
  return (
    <main class="page">
      <header>
        <Brand name={t('name')} size={36} />
        <h1>{t('welcomeTitle')}</h1>
        <p class="lead">{t('welcomeLead')}</p>
      </header>
      <SampleArticle />
      <ol class="steps">
        {STEPS.map(([title, text]) => (
          <li key={title}>
            <h3>{t(title)}</h3>
            <p class="soft">{text === 'stepRestText' && next === '' ? t('stepRestNoKeys') : t(text, next)}</p>
          </li>
        ))}
      </ol>
      <section class="promise" aria-labelledby="promise">
        <h2 id="promise">{t('promise')}</h2>
        <p>{t('promiseText')}</p>
        <button type="button" class="button primary" onClick={() => openOwnPage('options')}>
          {t('seeOptions')}
        </button>
      </section>
    </main>
  );
}

/** The keys that go to the next name, as the reader has them; empty where the browser gave none. */
function useNextKeys(): string {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    readShortcut('next-mention').then(setKeys);
  }, []);
  return keys;
}
