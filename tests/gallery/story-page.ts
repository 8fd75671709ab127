// One story alone in a page: story.html?component=panel&story=paused; without a story, only what stories there are.
import { inspect } from './inspect.ts';
import { applyLook } from './looks.ts';
import { setScene } from './scene.ts';
import type { Stories } from './story.ts';

const COMPONENTS = import.meta.glob<Stories>('./stories/*', { import: 'default' });
const asked = new URLSearchParams(location.search);

Object.assign(globalThis, { gallery: { applyLook, inspect } });
show(asked.get('component') ?? '', asked.get('story') ?? '').then(
  () => {
    document.documentElement.dataset['ready'] = 'yes';
  },
  (error: Error) => {
    document.documentElement.dataset['ready'] = String(error.stack);
  },
);

async function show(component: string, name: string): Promise<void> {
  const load = COMPONENTS[`./stories/${component}.tsx`] ?? COMPONENTS[`./stories/${component}.ts`];
  const { width, stories, draw } = await load!();
  Object.assign(globalThis, { stories: { width, stories } });
  const story = stories[name];
  if (!story) return;
  document.title = `${component}: ${name}`;
  setScene(story.scene ?? {});
  await draw(name);
  for (const selector of story.press ?? []) (await waitFor(selector)).click();
  if (story.write !== undefined) await writeInto((await waitFor('input')) as HTMLInputElement, story.write);
  await new Promise((done) => setTimeout(done, SETTLED));
}

/** Milliseconds in which everything that a story asks for has been answered and drawn. */
const SETTLED = 120;

async function writeInto(field: HTMLInputElement, text: string): Promise<void> {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await new Promise((done) => setTimeout(done, SETTLED));
}

/** The first element that matches, in shadow roots too, as soon as it is there. Throws where it never is. */
async function waitFor(selector: string): Promise<HTMLElement> {
  for (let frame = 0; frame < 200; frame++) {
    const found = findIn(document, selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`no ${selector} in this story`);
}

function findIn(place: Document | ShadowRoot, selector: string): HTMLElement | undefined {
  const found = place.querySelector<HTMLElement>(selector);
  if (found) return found;
  return [...place.querySelectorAll('*')].flatMap(
    ({ shadowRoot }) => (shadowRoot && findIn(shadowRoot, selector)) ?? [],
  )[0];
}
