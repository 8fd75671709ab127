import { useState } from 'preact/hooks';
import { CopyIcon } from './icons.tsx';

interface CopyProps {
  label: string;
  text(): string;
  onCopy(text: string): Promise<boolean>;
}

/** Copies, and says in its own words whether it could. */
export function CopyButton({ label, text, onCopy }: CopyProps) {
  const [done, setDone] = useState<boolean | null>(null);
  const said = done === null ? label : done ? 'Copied' : 'Could not copy';
  return (
    <button type="button" class="quiet" aria-live="polite" onClick={async () => setDone(await onCopy(text()))}>
      <CopyIcon />
      {said}
    </button>
  );
}
