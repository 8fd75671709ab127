import type { ComponentChildren } from 'preact';

interface InlineButtonProps {
  class: string;
  role: 'button' | 'link';
  /** Whether what it opens is open. */
  isOpen?: boolean;
  /** For tests: which entry it leads to. */
  name?: string;
  onPress(): void;
  children: ComponentChildren;
}

/** Words in running text that can be pressed. No `<button>`: that breaks over no line, and is left out of what a reader selects. */
export function InlineButton({ role, isOpen, name, onPress, children, ...props }: InlineButtonProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && (event.key !== ' ' || role === 'link')) return;
    event.preventDefault();
    onPress();
  };
  const state = { role, 'aria-expanded': isOpen };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role is in `state`
    // biome-ignore lint/a11y/noNoninteractiveTabindex: so it is interactive
    <span class={props.class} {...state} tabIndex={0} data-name={name} onClick={onPress} onKeyDown={onKeyDown}>
      {children}
    </span>
  );
}
