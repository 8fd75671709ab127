import type { LiveMention } from './text-map.ts';

/** How long a card has to be open to count as looked up; what a pointer passes over is not. Milliseconds. */
const READ = 1_000;

/** Calls `onRead` for a mention whose card stays open. */
export function createReadTimer(onRead: (mention: LiveMention) => void): {
  start(mention: LiveMention): void;
  stop(): void;
} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  return {
    start(mention) {
      stop();
      if (mention.certainty !== 'may-refer-to') timer = setTimeout(() => onRead(mention), READ);
    },
    stop,
  };
}
