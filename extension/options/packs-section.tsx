import type { PackReport } from '../../src/contract/messages.ts';
import type { Settings } from '../../src/contract/settings.ts';
import { t } from '../platform/words.ts';
import { AddPacks } from './add-packs.tsx';
import { ImportOutcomes } from './import-outcomes.tsx';
import { ImportView } from './import-view.tsx';
import { PackList } from './pack-list.tsx';
import { Section } from './section.tsx';
import { useAddedPacks } from './use-added-packs.ts';
import { useImports } from './use-imports.ts';
import type { ChangeSettings } from './use-settings.ts';

interface PacksProps {
  packs?: readonly PackReport[];
  settings: Settings;
  change: ChangeSettings;
  onProblem(message: string): void;
}

/** Packs: adding one, and those that are there, in the order in which they speak. */
export function PacksSection({ packs, settings, change, onProblem }: PacksProps) {
  const bundled = packs?.filter((pack) => pack.bundled).map(({ header }) => header.id);
  const imports = useImports(bundled);
  const added = useAddedPacks(packs, onProblem);
  return (
    <Section id="packs" title={t('packs')} lead={t('packsLead')}>
      <AddPacks onFiles={imports.add} />
      <ImportView imports={imports} />
      <ImportOutcomes outcomes={imports.outcomes} />
      {packs === undefined ? (
        <p class="soft">{t('loading')}</p>
      ) : (
        <PackList packs={packs} added={added} settings={settings} change={change} />
      )}
    </Section>
  );
}
