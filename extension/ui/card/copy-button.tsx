import { useState } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { useParts } from './parts.ts';
import { TOOL_SHAPES } from './shapes.ts';

interface CopyProps {
  label: string;
  text(): string;
  /** Shows its sign alone until it has something to say. */
  small?: boolean;
}

/** Copies, and says in its own words whether it could. */
export function CopyButton({ label, text, small = false }: CopyProps) {
  const { t, onCopy } = useParts();
  const [said, say] = useState('');
  const copy = async () => say(t((await onCopy(text())) ? 'cardCopied' : 'cardNotCopied'));
  return (
    <button type="button" class="quiet" data-action="copy" title={small ? label : undefined} onClick={copy}>
      <Icon shape={TOOL_SHAPES.copy} />
      <span class={small && !said ? 'unseen' : undefined} aria-live="polite">
        {said || label}
      </span>
    </button>
  );
}
