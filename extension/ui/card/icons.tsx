/** @jsxImportSource ../draw */

/** A sign in the colour of the text beside it, from `shapes.ts`. */
export const Icon = ({ shape }: { shape: string }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden={true}>
    <path d={shape} />
  </svg>
);
