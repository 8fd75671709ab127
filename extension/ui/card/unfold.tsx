import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface UnfoldProps {
  class: string;
  label: ComponentChildren;
  /** Drawn when it is first wanted. */
  content(): ComponentChildren;
}

/** Something more, in place, on the reader's word only. */
export function Unfold({ label, content, ...props }: UnfoldProps) {
  const [wanted, setWanted] = useState(false);
  return (
    <details class={props.class} onToggle={() => setWanted(true)}>
      <summary>{label}</summary>
      {wanted && content()}
    </details>
  );
}
