import type { EntryRef, Mention } from '../../src/contract/mention.ts';
import { drawsMark, type Marks } from '../../src/contract/settings.ts';
import { partText } from '../ui/sample/mark-text.ts';
import { SAMPLE } from '../ui/sample/sample.ts';
import { SampleName } from './sample-name.tsx';

interface SampleTextProps {
  mentions: readonly Mention[];
  marks: Marks;
  /** Whose card is shown. */
  open?: EntryRef;
  onShow(mention: Mention): void;
}

/** The sample's blocks, every name in them one that shows its card. */
export function SampleText({ mentions, marks, open, onShow }: SampleTextProps) {
  return (
    <>
      {SAMPLE.map(({ role, text }, block) => {
        const Tag = role === 'headline' ? 'h2' : 'p';
        const stretches = partText(
          text,
          mentions.filter((mention) => mention.block === block),
        );
        return (
          <Tag key={text} lang="en" dir="ltr">
            {stretches.map(({ text: part, mention }) =>
              mention ? (
                <SampleName
                  key={mention.start}
                  mention={mention}
                  isMarked={drawsMark(marks, mention)}
                  isOpen={open?.entry === mention.entry}
                  onShow={onShow}
                >
                  {part}
                </SampleName>
              ) : (
                part
              ),
            )}
          </Tag>
        );
      })}
    </>
  );
}
