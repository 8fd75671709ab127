import type { ComponentChildren } from 'preact';

interface SwitchProps {
  checked: boolean;
  disabled?: boolean;
  /** For tests and style: what is switched. */
  name?: string;
  children: ComponentChildren;
  onChange(checked: boolean): void;
}

/** A switch with its label; `children` is the label and may hold more than words. */
export function Switch({ checked, disabled, name, children, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <span>{children}</span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        name={name}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
