import type { Kind, Status } from '../../../src/contract/kind.ts';

/** Signs as SVG paths in a box of 16, drawn as lines. They say nothing that words beside them do not say too. */
export const KIND_SHAPES: Readonly<Record<Kind, string>> = {
  person: 'M5.3 5.2a2.7 2.7 0 1 0 0-.1M2.9 13.6c.5-2.8 2.5-4.2 5.1-4.2s4.6 1.4 5.1 4.2',
  organization: 'M2.5 13.5h11M3.6 6.4h8.8M8 2.4l5 3.2v.8H3v-.8zM4.8 6.4v7M8 6.4v7M11.2 6.4v7',
  place: 'M8 14s4.7-4.1 4.7-7.6a4.7 4.7 0 1 0-9.4 0C3.3 9.9 8 14 8 14zM6.4 6.5a1.6 1.6 0 1 0 0-.1',
  incident: 'M2.7 3.7h10.6v9.6H2.7zM2.7 6.7h10.6M5.5 2.2v3M10.5 2.2v3',
  topic: 'M3.3 2.5h6.2l3.2 3.2v7.8H3.3zM5.7 7.3h4.6M5.7 10.2h4.6',
};

/** Each standing has its own shape, none of which praises or warns: neither tick nor prohibition. */
export const STATUS_SHAPES: Readonly<Record<Status, string>> = {
  reported: 'M3.6 8a3.6 3.6 0 1 0 0-.1',
  alleged: 'M2.8 8a5.2 5.2 0 1 0 0-.1',
  denied: 'M3 6.2h10M3 9.8h10M10.3 3.2L5.7 12.8',
  found: 'M8 2.2L13.8 8 8 13.8 2.2 8zM8 8v.1',
  opinion: 'M2.5 3.5h11v7.4H8.2L5 13.4v-2.5H2.5z',
};

export const TOOL_SHAPES = {
  back: 'M9.8 3.2L5 8l4.8 4.8',
  close: 'M4 4l8 8M12 4l-8 8',
  pin: 'M5.7 2.3h4.6l-.5 4 2 2.2v1.2H4.2V8.5l2-2.2zM8 9.7v4.2',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  panel: 'M1.8 2.8h12.4v10.4H1.8zM10 2.8v10.4',
} as const;
