/** Calls `start` once a reader may see the page: at once, or when a prerendered page is shown. */
export function whenSeen(start: () => void): void {
  const { prerendering }: Document & { prerendering?: boolean } = document;
  if (prerendering === true) document.addEventListener('prerenderingchange', () => start(), { once: true });
  else start();
}
