/** @jsxImportSource ../draw */
import { append, type Drawn } from '../draw/jsx-runtime.ts';

interface UnfoldProps {
  class: string;
  label: Drawn;
  /** Drawn when it is first wanted. */
  content(): Drawn;
}

/** Something more, in place, on the reader's word only. */
export function Unfold({ label, content, ...props }: UnfoldProps) {
  const fill = ({ currentTarget }: Event) => {
    if (currentTarget instanceof Element && currentTarget.childElementCount === 1) append(currentTarget, content());
  };
  return (
    <details class={props.class} onToggle={fill}>
      <summary>{label}</summary>
    </details>
  );
}
