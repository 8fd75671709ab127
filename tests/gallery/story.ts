import type { Scene } from './scene.ts';

/** One component in one state. */
export interface Story {
  scene?: Scene;
  /** What is pressed after it was drawn, one after the other, in shadow roots too; each is waited for. */
  press?: string[];
  /** What is written into the field that has the focus or is the first. */
  write?: string;
}

/** All that is shown of one component. */
export interface Stories {
  /** CSS pixels of the window that it is usually seen in. */
  width: number;
  stories: Record<string, Story>;
  /** Draws one into an empty element of the page. */
  draw(root: HTMLElement, story: string): void;
}
