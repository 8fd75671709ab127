import type { SourceRef } from '../../src/contract/card.ts';
import { changeSettings, withItem } from './settings.ts';

/**
 * Switches a source off, or on again, everywhere.
 *
 * @throws what `changeSettings` throws.
 */
export async function switchSource({ pack, source }: SourceRef, on: boolean): Promise<void> {
  await changeSettings(({ sourcesOff }) => ({ sourcesOff: withItem(sourcesOff, `${pack}/${source}`, !on) }));
}
