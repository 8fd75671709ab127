import type { SourceRef } from '../../src/contract/card.ts';
import { changeSettings, readSettings } from './settings.ts';

/**
 * Switches a source off, or on again, everywhere.
 *
 * @throws what `changeSettings` throws.
 */
export async function switchSource({ pack, source }: SourceRef, on: boolean): Promise<void> {
  const name = `${pack}/${source}`;
  const others = (await readSettings()).sourcesOff.filter((other) => other !== name);
  await changeSettings({ sourcesOff: on ? others : [...others, name] });
}
