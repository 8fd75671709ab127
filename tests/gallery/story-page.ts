// One component: story.html?component=panel&story=paused; the others of its stories by gallery.show(name).
import { render } from 'preact';
import { inspect } from './inspect.ts';
import { applyLook } from './looks.ts';
import { createPacks, enter, makeWorld } from './scene.ts';
import type { Stories } from './story.ts';

const COMPONENTS = import.meta.glob<Stories>('./stories/*', { import: 'default' });
/** Milliseconds in which everything that a story asks for has been answered and drawn. */
const SETTLED = 100;

const address = location.href;
const asked = new URLSearchParams(location.search);
const load = ['ts', 'tsx'].map((ending) => COMPONENTS[`./stories/${asked.get('component')}.${ending}`]).find(Boolean);
const component = await load!();
const packs = createPacks();

/** Draws a story in place of the one before. Throws where there is no such story, or nothing in it to press. */
async function show(name: string): Promise<void> {
  const { scene = {}, press = [], write } = component.stories[name]!;
  document.title = name;
  // The panel remembers in its address what is open in it.
  history.replaceState(null, '', address);
  scrollTo(0, 0);
  const [before, root] = [document.body.firstElementChild!, document.createElement('div')];
  render(null, before);
  before.replaceWith(root);
  enter(makeWorld(scene, packs));
  component.draw(root, name);
  for (const selector of press) (await waitFor(selector)).click();
  if (write !== undefined) writeInto((await waitFor('input')) as HTMLInputElement, write);
  await settle();
}

const settle = () => new Promise((done) => setTimeout(done, SETTLED));

function writeInto(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
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
  const inside = [...place.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot && findIn(shadowRoot, selector));
  return inside.find((element) => element) ?? undefined;
}

const { width, stories } = component;
Object.assign(globalThis, { gallery: { width, names: Object.keys(stories), show, applyLook, inspect } });
if (asked.has('story')) await show(asked.get('story')!);
