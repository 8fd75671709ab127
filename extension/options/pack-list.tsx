import type { PackReport } from '../../src/contract/messages.ts';
import type { Settings } from '../../src/contract/settings.ts';
import { withItem } from '../platform/settings.ts';
import { t, tCount } from '../platform/words.ts';
import { sayDate } from '../ui/card/say.ts';
import { Switch } from '../ui/switch.tsx';
import type { AddedPacks } from './use-added-packs.ts';
import type { ChangeSettings } from './use-settings.ts';

interface PackListProps {
  packs: readonly PackReport[];
  added: AddedPacks;
  settings: Settings;
  change: ChangeSettings;
}

/** The packs in the reader's order, each with what can be done with it. */
export function PackList({ packs, added, settings, change }: PackListProps) {
  const ids = packs.map(({ header }) => header.id);
  const move = (id: string, by: 1 | -1) => change({ packOrder: moved(ids, ids.indexOf(id), by) });
  const turn = (id: string, on: boolean) => change(({ packsOff }) => ({ packsOff: withItem(packsOff, id, !on) }));
  return (
    <>
      {packs.length > 1 && <p class="soft small">{t('packsOrder')}</p>}
      <ol class="pack-list" aria-label={t('packs')}>
        {packs.map((pack, place) => (
          <li key={pack.header.id} data-installed={pack.header.id}>
            <Switch
              name={`pack ${pack.header.id}`}
              checked={!settings.packsOff.includes(pack.header.id)}
              onChange={(on) => turn(pack.header.id, on)}
            >
              <strong class="pack-title">{pack.header.title}</strong>
              <span class="soft small">{describe(pack)}</span>
            </Switch>
            {pack.problem && <Aside pack={pack} renewed={added.renewing.get(pack.header.id)} />}
            <div class="actions">
              {packs.length > 1 && (
                <>
                  <Act name="up" of={pack} label={t('packUp')} off={place === 0} act={() => move(pack.header.id, -1)} />
                  <Act
                    name="down"
                    of={pack}
                    label={t('packDown')}
                    off={place === packs.length - 1}
                    act={() => move(pack.header.id, 1)}
                  />
                </>
              )}
              {!pack.bundled && (
                <>
                  <Act name="save" of={pack} label={t('packSave')} act={() => added.save(pack)} />
                  <Act name="remove" of={pack} label={t('remove')} act={() => added.remove(pack)} />
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
      <div role="status">
        {added.removed.map((pack) => (
          <p key={pack.header.id} class="removed" data-removed={pack.header.id}>
            {t('packRemoved', pack.header.title)}{' '}
            <Act name="bring-back" of={pack} label={t('optionsUndo')} act={() => added.bringBack(pack)} />
          </p>
        ))}
      </div>
    </>
  );
}

interface ActProps {
  name: string;
  of: PackReport;
  label: string;
  off?: boolean;
  act(): void;
}

const Act = ({ name, of, label, off = false, act }: ActProps) => (
  <button type="button" class="button" data-action={name} disabled={off} onClick={act}>
    {label}
    <span class="unseen">{of.header.title}</span>
  </button>
);

function Aside({ pack, renewed }: { pack: PackReport; renewed: number | undefined }) {
  if (pack.problem === 'damaged') return <p class="wrong small">{t('packDamaged')}</p>;
  return (
    <p class="small">
      {t('packRenewing')} {renewed !== undefined && <progress aria-label={t('packRenewing')} max={1} value={renewed} />}
    </p>
  );
}

function describe({ header, bundled }: PackReport): string {
  const { version, asOf, license, counts } = header;
  const says = [t('packVersion', version), t('packAsOf', sayDate(t, asOf)), license, tCount('entries', counts.entries)];
  return [...says, ...(bundled ? [t('packBundled')] : [])].join(' · ');
}

/** A list with one item moved by one place. */
function moved(ids: readonly string[], place: number, by: 1 | -1): string[] {
  const others = ids.filter((_, i) => i !== place);
  return [...others.slice(0, place + by), ids[place]!, ...others.slice(place + by)];
}
