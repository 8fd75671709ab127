import { useState } from 'preact/hooks';
import type { EntryRef } from '../../src/contract/mention.ts';
import { t, tCount } from '../platform/words.ts';
import { KindIcon } from '../ui/kind-icon.tsx';
import { explainWhy } from './explain-why.ts';
import type { NamedEntry } from './group-mentions.ts';
import { MentionStrip } from './mention-strip.tsx';

/** What can be done with what the article names. */
export interface NameActs {
  /** Where in the article each mention stands, by its place in the report. */
  places: readonly number[];
  /** Shows a mention in the page; takes its place in the report's `mentions`. */
  onShow(index: number): void;
  /** Opens an entry's card in the panel. */
  onOpen(ref: EntryRef): void;
}

interface NameRowProps {
  entry: NamedEntry;
  acts: NameActs;
}

/** An entry in one line: who or what it is, where in the article, how often; why it was marked behind a small sign. */
export function NameRow({ entry, acts: { places, onShow, onOpen } }: NameRowProps) {
  const [asked, setAsked] = useState(false);
  const { name, description, kind, mentions } = entry;
  return (
    <li class="row">
      <div class="row-line">
        <button
          type="button"
          class={`name ${kind}`}
          data-entry={entry.entry}
          title={`${name}${description ? `: ${description}` : ''}`}
          onClick={() => onOpen(entry)}
        >
          <KindIcon kind={kind} />
          <span class="name-text">
            <span class="count" aria-hidden="true">
              {mentions.length}×
            </span>
            <strong dir="auto">{name}</strong>
            <span class="soft small" dir="auto">
              {description}
            </span>
          </span>
        </button>
        <MentionStrip
          name={name}
          places={mentions.map((index) => places[index]!)}
          onShow={(index) => onShow(mentions[index]!)}
        />
        <AskWhy name={name} asked={asked} onAsk={() => setAsked(!asked)} />
      </div>
      {asked && <WhyMarked entry={entry} onShow={onShow} />}
    </li>
  );
}

function AskWhy({ name, asked, onAsk }: { name: string; asked: boolean; onAsk(): void }) {
  const label = t('panelWhyMarked', name);
  return (
    <button type="button" class="ask" aria-expanded={asked} aria-label={label} title={label} onClick={onAsk}>
      ?
    </button>
  );
}

function WhyMarked({ entry, onShow }: { entry: NamedEntry } & Pick<NameActs, 'onShow'>) {
  const { name, description, mentions, why } = entry;
  return (
    <div class="row-more small">
      <p>
        <strong>{name}.</strong> {description}
      </p>
      <p class="soft why">{t('panelWhy', tCount('mentions', mentions.length), explainWhy(why, name))}</p>
      <button type="button" class="button" data-action="show" onClick={() => onShow(mentions[0]!)}>
        {t('panelShowInText')}
      </button>
    </div>
  );
}
