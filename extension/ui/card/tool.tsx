import { Icon } from './icons.tsx';
import { TOOL_SHAPES } from './shapes.ts';

interface ToolProps {
  label: string;
  shape: keyof typeof TOOL_SHAPES;
  onClick(): void;
  /** Whether a tool that stays down is down. */
  pressed?: boolean;
}

/** A button that is a sign, with its name for whoever cannot see it or rests on it. */
export function Tool({ label, shape, onClick, pressed }: ToolProps) {
  return (
    <button
      type="button"
      class={`tool ${shape}`}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon shape={TOOL_SHAPES[shape]} />
    </button>
  );
}
