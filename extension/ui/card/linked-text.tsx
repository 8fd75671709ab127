import { InlineButton } from './inline-button.tsx';
import { useParts } from './parts.ts';

/** A claim's text, in its own language, in which each entry that it names can be opened where it stands, once. */
export function LinkedText({ text }: { text: string }) {
  const { named, onOpen, language } = useParts();
  const seen = new Set<string>();
  const pieces = splitAtNames(text, [...named.keys()]).map((piece, i) => {
    const entry = i % 2 === 1 ? named.get(piece) : undefined;
    if (!entry || seen.has(entry.entry)) return piece;
    seen.add(entry.entry);
    return (
      <InlineButton key={i} class="name" role="link" name={entry.entry} onPress={() => onOpen(entry)}>
        {piece}
      </InlineButton>
    );
  });
  return (
    <span lang={language} dir="auto">
      {pieces}
    </span>
  );
}

/** Cuts a text at whole names: what is between them and the names by turns; of two at one place the longer. */
export function splitAtNames(text: string, names: readonly string[]): string[] {
  if (names.length === 0) return [text];
  const escaped = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u'));
}
