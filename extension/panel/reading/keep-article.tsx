import { useState } from 'preact/hooks';
import type { ArticleText } from '../../../src/contract/messages.ts';
import { keepInReading } from '../../packs/reading/my-reading.ts';
import type { WhatIsNew } from '../../packs/reading/what-is-new.ts';
import { toRefusal } from '../../packs/refusal.ts';
import { sayRefusal } from '../../packs/say-refusal.ts';
import { sendToPage } from '../../platform/messages.ts';
import type { OpenTab } from '../../platform/tabs.ts';
import { sayList, t } from '../../platform/words.ts';
import { useKept } from './use-kept.ts';

/** Keeps the open article in the reader's own pack, on their word alone, and says what it adds to what they kept before. */
export function KeepArticle({ tab }: { tab: OpenTab }) {
  const [kept, reload] = useKept();
  const [isWorking, setWorking] = useState(false);
  const [added, setAdded] = useState<WhatIsNew>();
  const [problem, setProblem] = useState('');
  const address = tab.url?.replace(/#.*$/s, '');
  const isKept = kept.some((article) => article.address === address);
  const keep = async () => {
    setWorking(true);
    setProblem('');
    try {
      const article: ArticleText | null = await sendToPage(tab.id, 'readText', {});
      if (!article) return setProblem(t('pageNotArticle'));
      setAdded(await keepInReading([{ ...article, keptAt: Date.now() }], t('readingPackTitle')));
      reload();
    } catch (error) {
      setProblem(sayRefusal(toRefusal(error)));
    } finally {
      setWorking(false);
    }
  };
  return (
    <section class="keep" aria-label={t('myReading')}>
      <button type="button" class="button" data-action="keep" disabled={isWorking} onClick={keep}>
        {t(isWorking ? 'readingWorking' : isKept ? 'readingKeepAgain' : 'readingKeep')}
      </button>
      <p class="soft small">{t(isKept ? 'readingIsKept' : 'readingKeepMeaning')}</p>
      <div role="status">{added && <Added added={added} />}</div>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

function Added({ added: { names, differs } }: { added: WhatIsNew }) {
  return (
    <>
      <p class="small">{names.length > 0 ? t('readingNew', sayList(names)) : t('readingNothingNew')}</p>
      {differs.map((question) => (
        <p key={question} class="small">
          {t('readingDiffers', question)}
        </p>
      ))}
    </>
  );
}
