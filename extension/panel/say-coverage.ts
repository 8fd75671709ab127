import type { PackReport } from '../../src/contract/messages.ts';
import type { Settings } from '../../src/contract/settings.ts';
import { t, tCount } from '../platform/words.ts';

/** What the packs that are switched on cover, in words, and what is switched off of them. */
export function sayCoverage(packs: readonly PackReport[], { packsOff, sourcesOff }: Settings): string[] {
  const on = packs.filter(({ header }) => !packsOff.includes(header.id));
  const sources = packs.flatMap((pack) =>
    pack.sources.map(({ id }) => packsOff.includes(pack.header.id) || sourcesOff.includes(`${pack.header.id}/${id}`)),
  );
  const off = sources.filter(Boolean).length;
  if (packs.length === 0) return [t('noPacks')];
  if (off === sources.length) return [t('panelAllOff')];
  const names = on.reduce((sum, { kinds }) => sum + Object.values(kinds).reduce((a, b) => a + b, 0), 0);
  const titles = on.map(({ header }) => t('panelTitle', header.title));
  const knows = t('panelKnows', tCount('entries', names), titles.join(t('comma')));
  return off === 0 ? [knows] : [knows, t('panelSomeOff', off, sources.length)];
}
