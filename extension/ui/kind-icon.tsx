import type { Kind } from '../../src/contract/kind.ts';
import { Icon } from './card/icons.tsx';
import { KIND_SHAPES } from './card/shapes.ts';

/** The sign of a kind. */
export const KindIcon = ({ kind }: { kind: Kind }) => <Icon shape={KIND_SHAPES[kind]} />;
