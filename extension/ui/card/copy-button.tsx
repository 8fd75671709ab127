import { useState } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { TOOL_SHAPES } from './shapes.ts';

interface CopyProps {
  label: string;
  text(): string;
  onCopy(text: string): Promise<boolean>;
}

/** Copies, and says in its own words whether it could. */
export function CopyButton({ label, text, onCopy }: CopyProps) {
  const [said, say] = useState(label);
  const copy = async () => say((await onCopy(text())) ? 'Copied' : 'Could not copy');
  return (
    <button type="button" class="quiet" onClick={copy}>
      <Icon shape={TOOL_SHAPES.copy} />
      <span aria-live="polite">{said}</span>
    </button>
  );
}
