import type { ComponentChildren } from 'preact';
import type { Kind, Status } from '../../../src/contract/kind.ts';

/** A sign drawn in the colour of the text beside it; it says nothing that words beside it do not say too. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {children}
    </svg>
  );
}

const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5', 'stroke-linecap': 'round' } as const;

/** Each standing has its own shape, so that colour is never needed to tell them apart. */
export function StatusIcon({ status }: { status: Status }) {
  switch (status) {
    case 'reported':
      return (
        <Icon>
          <circle cx="8" cy="8" r="4.5" fill="currentColor" />
        </Icon>
      );
    case 'alleged':
      return (
        <Icon>
          <circle cx="8" cy="8" r="5.25" {...line} stroke-dasharray="2.4 2.2" />
        </Icon>
      );
    case 'denied':
      return (
        <Icon>
          <circle cx="8" cy="8" r="5.25" {...line} />
          <path d="M4.6 11.4l6.8-6.8" {...line} />
        </Icon>
      );
    case 'found':
      return (
        <Icon>
          <path d="M8 2.2l5.8 5.8L8 13.8 2.2 8z" {...line} stroke-linejoin="round" />
          <path d="M5.9 8.1l1.5 1.5 2.8-3" {...line} stroke-linejoin="round" />
        </Icon>
      );
    case 'opinion':
      return (
        <Icon>
          <path d="M2.5 3.5h11v7.4H8.2L5 13.4v-2.5H2.5z" {...line} stroke-linejoin="round" />
        </Icon>
      );
  }
}

export function KindIcon({ kind }: { kind: Kind }) {
  switch (kind) {
    case 'person':
      return (
        <Icon>
          <circle cx="8" cy="5.2" r="2.7" {...line} />
          <path d="M2.9 13.6c.5-2.8 2.5-4.2 5.1-4.2s4.6 1.4 5.1 4.2" {...line} />
        </Icon>
      );
    case 'organization':
      return (
        <Icon>
          <path d="M2.5 13.5h11M3.6 6.4h8.8M8 2.4l5 3.2v.8H3v-.8zM4.8 6.4v7M8 6.4v7M11.2 6.4v7" {...line} />
        </Icon>
      );
    case 'place':
      return (
        <Icon>
          <path d="M8 14s4.7-4.1 4.7-7.6A4.7 4.7 0 0 0 8 1.8a4.7 4.7 0 0 0-4.7 4.6C3.3 9.9 8 14 8 14z" {...line} />
          <circle cx="8" cy="6.5" r="1.6" {...line} />
        </Icon>
      );
    case 'incident':
      return (
        <Icon>
          <path d="M8 2.3l6 10.9H2zM8 6.4v3.2M8 11.5v.1" {...line} stroke-linejoin="round" />
        </Icon>
      );
    case 'topic':
      return (
        <Icon>
          <path d="M3.3 2.5h6.2l3.2 3.2v7.8H3.3zM5.7 7.3h4.6M5.7 10.2h4.6" {...line} stroke-linejoin="round" />
        </Icon>
      );
  }
}

export const BackIcon = () => (
  <Icon>
    <path d="M9.8 3.2L5 8l4.8 4.8" {...line} stroke-linejoin="round" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" {...line} />
  </Icon>
);

export const PinIcon = ({ pinned }: { pinned: boolean }) => (
  <Icon>
    <path
      d="M5.7 2.3h4.6l-.5 4 2 2.2v1.2H4.2V8.5l2-2.2zM8 9.7v4.2"
      {...line}
      fill={pinned ? 'currentColor' : 'none'}
      stroke-linejoin="round"
    />
  </Icon>
);

export const CopyIcon = () => (
  <Icon>
    <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" {...line} stroke-linejoin="round" />
  </Icon>
);

export const MoreIcon = ({ open }: { open: boolean }) => (
  <Icon>
    <path d={open ? 'M4 10l4-4 4 4' : 'M4 6l4 4 4-4'} {...line} stroke-linejoin="round" />
  </Icon>
);

export const TimeIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.75" {...line} />
    <path d="M8 4.8V8l2.2 1.6" {...line} stroke-linejoin="round" />
  </Icon>
);
