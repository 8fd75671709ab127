import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface FoldProps {
  name: string;
  label: ComponentChildren;
  /** Open where it says so, and else as the reader has it. */
  open?: boolean;
  /** Drawn when it is first wanted. */
  content(): ComponentChildren;
}

/** Something more, in place, on the reader's word; what was opened comes into view. */
export function Fold({ name, label, open = false, content }: FoldProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [wanted, setWanted] = useState(open);
  useEffect(() => {
    if (wanted && !open) details.current?.scrollIntoView({ block: 'nearest' });
  }, [wanted]);
  return (
    <details
      class={`fold ${name}`}
      ref={details}
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open && setWanted(true)}
    >
      <summary>{label}</summary>
      {wanted && content()}
    </details>
  );
}
