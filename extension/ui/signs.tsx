import type { ComponentChildren } from 'preact';

const Sign = ({ children }: { children: ComponentChildren }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5">
    {children}
  </svg>
);

export const PauseSign = () => (
  <Sign>
    <path d="M5.5 3v10M10.5 3v10" stroke-width="2.5" />
  </Sign>
);

export const PlaySign = () => (
  <Sign>
    <path d="M4.5 2.800v10.400l8.5-5.200z" stroke-linejoin="round" />
  </Sign>
);

export const SideSign = () => (
  <Sign>
    <rect x="1.75" y="2.75" width="12.5" height="10.5" rx="1.5" />
    <path d="M10 3v10" />
  </Sign>
);

export const SettingsSign = () => (
  <Sign>
    <path d="M1.5 4.500h7m4 0h2M1.5 11.500h2m4 0h7" />
    <circle cx="10.5" cy="4.5" r="2" />
    <circle cx="5.5" cy="11.5" r="2" />
  </Sign>
);

export const LogSign = () => (
  <Sign>
    <path d="M3.5 2.500h9v11h-9zM6 5.500h4M6 8h4M6 10.500h2" stroke-linejoin="round" />
  </Sign>
);
