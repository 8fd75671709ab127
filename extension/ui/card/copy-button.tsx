/** @jsxImportSource ../draw */
import { Icon } from './icons.tsx';
import { TOOL_SHAPES } from './shapes.ts';

interface CopyProps {
  label: string;
  text(): string;
  onCopy(text: string): Promise<boolean>;
}

/** Copies, and says in its own words whether it could. */
export function CopyButton({ label, text, onCopy }: CopyProps) {
  const copy = async ({ currentTarget }: MouseEvent) => {
    const said = currentTarget instanceof Element ? currentTarget.lastElementChild : null;
    const done = await onCopy(text());
    if (said) said.textContent = done ? 'Copied' : 'Could not copy';
  };
  return (
    <button type="button" class="quiet" onClick={copy}>
      <Icon shape={TOOL_SHAPES.copy} />
      <span aria-live="polite">{label}</span>
    </button>
  );
}
