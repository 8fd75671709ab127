/** A sign in the colour of the text beside it, from `shapes.ts`. */
export const Icon = ({ shape }: { shape: string }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path
      d={shape}
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);
