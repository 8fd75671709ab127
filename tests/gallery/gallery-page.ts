// All stories of a component side by side, each in a frame of its own.
import { type applyLook, LOOKS } from './looks.ts';
import type { Stories } from './story.ts';

const COMPONENTS = import.meta.glob<Stories>('./stories/*', { import: 'default', eager: true });
const nameOf = (path: string): string => /(\w+)\.tsx?$/.exec(path)![1]!;
const byName = new Map(Object.entries(COMPONENTS).map(([path, stories]) => [nameOf(path), stories]));

const choice = (name: string) => document.querySelector<HTMLSelectElement>(`[name=${name}]`)!;
const [component, look] = [choice('component'), choice('look')];
component.append(...[...byName.keys()].map((name) => new Option(name)));
look.append(...LOOKS.filter(({ forced }) => !forced).map(({ name }) => new Option(name)));
document.addEventListener('change', show);
show();

function show(): void {
  const { width, stories } = byName.get(component.value)!;
  const wanted = LOOKS.find(({ name }) => name === look.value)!;
  const frames = Object.keys(stories).map((story) => {
    const figure = document.createElement('figure');
    const frame = document.createElement('iframe');
    frame.src = `story.html?${new URLSearchParams({ component: component.value, story })}`;
    frame.width = String(wanted.width ?? width);
    frame.loading = 'lazy';
    frame.addEventListener('load', () => {
      const { gallery } = frame.contentWindow as unknown as { gallery: { applyLook: typeof applyLook } };
      setTimeout(() => gallery.applyLook(wanted), 1_000);
    });
    figure.append(document.createElement('figcaption'), frame);
    figure.firstElementChild!.textContent = story;
    return figure;
  });
  document.querySelector('#stories')!.replaceChildren(...frames);
}
