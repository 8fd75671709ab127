/** Our sign and name; the sign is extension/icons/icon.svg. */
export function Brand({ name, size = 24 }: { name: string; size?: number }) {
  return (
    <span class="brand">
      <svg viewBox="0 0 128 128" width={size} height={size} aria-hidden="true">
        <rect width="128" height="128" rx="28" fill="#1f4e79" />
        <path
          fill="#fff"
          fill-rule="evenodd"
          d="M34 16h36c17 0 27 8 27 20 0 8-4 14-11 17 9 3 14 9 14 18 0 13-11 21-29 21H34v-9h8V25h-8zM58 27v21h10c8 0 13-4 13-10.500S76 27 68 27zM58 58v23h12c9 0 14-4 14-11.500S79 58 70 58z"
        />
        <path fill="none" stroke="#f2c063" stroke-width="12" stroke-linecap="round" d="M32 107h4m26 0h4m26 0h4" />
      </svg>
      {name}
    </span>
  );
}
