import { useEffect, useState } from 'preact/hooks';
import type { Mention } from '../../src/contract/mention.ts';
import { drawsMark, type Marks } from '../../src/contract/settings.ts';
import { send } from '../platform/messages.ts';
import { t } from '../platform/words.ts';
import { partText } from '../ui/sample/mark-text.ts';
import { SAMPLE } from '../ui/sample/sample.ts';

/** What the chosen marks look like in a few lines, which the worker reads as it reads any article. */
export function MarksSample({ marks }: { marks: Marks }) {
  const [mentions, setMentions] = useState<readonly Mention[]>();
  useEffect(() => {
    // Without an answer there is no sample; the choice is there all the same.
    send('readArticle', { blocks: SAMPLE }).then(
      (read) => setMentions(read.mentions),
      () => undefined,
    );
  }, []);
  if (!mentions) return null;
  return (
    <section class="marks-sample" aria-label={t('optionsMarksSample')}>
      {SAMPLE.map(({ text, role }, block) => (
        <p key={text} class={role} lang="en" dir="ltr">
          {partText(
            text,
            mentions.filter((mention) => mention.block === block),
          ).map(({ text: part, mention }) =>
            mention && drawsMark(marks, mention) ? (
              <span key={mention.start} class={`mark ${mention.kind}`} data-entry={mention.entry}>
                {part}
              </span>
            ) : (
              part
            ),
          )}
        </p>
      ))}
    </section>
  );
}
