import { useState } from 'preact/hooks';
import type { KeptArticle } from '../../src/contract/kept-article.ts';
import { sayTime, t, tCount } from '../platform/words.ts';
import { Section } from './section.tsx';
import { useMyReading } from './use-my-reading.ts';

/** The articles that the reader keeps: found, opened, removed, taken out and brought in. */
export function MyReadingSection() {
  const { kept, said, isWorking, forget, bring, save } = useMyReading();
  const [words, setWords] = useState('');
  const [isSure, setSure] = useState(false);
  const found = kept.filter((article) => fits(article, words));
  const forgetAll = () => {
    if (isSure) forget('all');
    setSure(!isSure);
  };
  return (
    <Section id="myReading" title={t('myReading')} lead={t('readingPackLead')}>
      <div class="row buttons">
        <label class="button file">
          {t('readingBring')}
          <input
            type="file"
            accept=".jsonl,application/jsonl"
            onChange={(event) => bring(event.currentTarget.files?.[0])}
          />
        </label>
        <button type="button" class="button" data-action="save-reading" disabled={kept.length === 0} onClick={save}>
          {t('readingSave')}
        </button>
        <button
          type="button"
          class="button"
          data-action="forget-reading"
          disabled={kept.length === 0 || isWorking}
          onClick={forgetAll}
        >
          {t(isSure ? 'logClearSure' : 'logClear')}
        </button>
      </div>
      <p class="row" role="status">
        {said || (kept.length === 0 ? t('readingNone') : tCount('readingArticles', kept.length))}
      </p>
      {kept.length > 0 && (
        <input
          class="field"
          type="search"
          aria-label={t('readingSearch')}
          placeholder={t('readingSearch')}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      )}
      <ul class="kept">
        {found.map((article) => (
          <Kept key={article.address} article={article} isWorking={isWorking} onForget={forget} />
        ))}
      </ul>
    </Section>
  );
}

interface KeptProps {
  article: KeptArticle;
  isWorking: boolean;
  onForget(addresses: string[]): void;
}

function Kept({ article: { address, title, publisher, date, keptAt }, isWorking, onForget }: KeptProps) {
  return (
    <li class="row" data-kept={address}>
      <span>
        <a href={address} target="_blank" rel="noreferrer">
          {title}
        </a>
        <br />
        <span class="soft small">
          {[publisher, date && sayTime(Date.parse(date)), t('readingKeptOn', sayTime(keptAt))]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <button type="button" class="button" disabled={isWorking} onClick={() => onForget([address])}>
        {t('remove')}
        <span class="unseen">{title}</span>
      </button>
    </li>
  );
}

const fits = ({ title, publisher, address }: KeptArticle, words: string): boolean =>
  words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => `${title} ${publisher} ${address}`.toLowerCase().includes(word));
