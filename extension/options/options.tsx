import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../platform/words.ts';
import { Brand } from '../ui/brand.tsx';
import { BackupSection } from './backup-section.tsx';
import { Managed } from './managed.tsx';
import { MyReadingSection } from './my-reading-section.tsx';
import { PacksSection } from './packs-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { ReadingSection } from './reading-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { SourcesSection } from './sources-section.tsx';
import { usePacks } from './use-packs.ts';
import { type ChangeSettings, useSettings } from './use-settings.ts';

const SECTIONS: MessageKey[] = ['sources', 'packs', 'myReading', 'reading', 'sites', 'backup', 'privacy'];

/** All that a reader can set; every change counts at once, in open pages too. */
export function Options() {
  const [problem, setProblem] = useState('');
  const [settings, store] = useSettings(setProblem);
  const change: ChangeSettings = (patch) => {
    setProblem('');
    store(patch);
  };
  const packs = usePacks(settings?.packOrder ?? [], setProblem);
  return (
    <div class="page">
      <header class="side">
        <h1>
          <Brand name={t('name')} size={32} />
        </h1>
        <nav aria-label={t('options')}>
          <ul>
            {SECTIONS.map((section) => (
              <li key={section}>
                <a href={`#${section}`}>{t(section)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        {problem && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <Managed />
        {settings && (
          <>
            <SourcesSection packs={packs} settings={settings} change={change} />
            <PacksSection packs={packs} settings={settings} change={change} onProblem={setProblem} />
            <MyReadingSection />
            <ReadingSection settings={settings} change={change} />
            <SitesSection settings={settings} change={change} onProblem={setProblem} />
            <BackupSection settings={settings} change={change} />
          </>
        )}
        <PrivacySection />
      </main>
    </div>
  );
}
