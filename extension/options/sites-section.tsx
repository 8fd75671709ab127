import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../src/contract/settings.ts';
import { readHostName } from '../platform/host-name.ts';
import { listedPatterns } from '../platform/page-script.ts';
import { withItem } from '../platform/settings.ts';
import { askToRunOn, mayRunOn, stopRunningOn } from '../platform/site-permission.ts';
import { hostOfPattern, siteOf } from '../platform/sites.ts';
import { t, tCount } from '../platform/words.ts';
import { Switch } from '../ui/switch.tsx';
import { type HostAnswer, HostForm } from './host-form.tsx';
import { Section } from './section.tsx';
import type { ChangeSettings } from './use-settings.ts';

interface SitesProps {
  settings: Settings;
  change: ChangeSettings;
  onProblem(message: string): void;
}

/** Where we run: the built-in list, the reader's own sites, and where the reader does not want it. */
export function SitesSection(props: SitesProps) {
  const { settings, change } = props;
  const listed = listedPatterns().map(hostOfPattern);
  return (
    <Section id="sites" title={t('sites')} lead={t('sitesLead')}>
      <div class="row">
        <Switch name="paused" checked={settings.paused} onChange={(paused) => change({ paused })}>
          <strong>{t('pauseEverywhere')}</strong>
          <span class="soft small">{t('pauseMeaning')}</span>
        </Switch>
      </div>
      <AddedSites {...props} />
      <SitesOff {...props} />
      <details class="row stacked">
        <summary>{tCount('builtInSites', listed.length)}</summary>
        <p class="soft small">{t('builtInRule')}</p>
        <ul class="listed small">
          {listed.map((host) => (
            <li key={host}>{host}</li>
          ))}
        </ul>
      </details>
    </Section>
  );
}

/** Has a site be one that the reader does not want, or no longer. */
const turnSite = (change: ChangeSettings, host: string, on: boolean) =>
  change((now) => ({ sitesOff: withItem(now.sitesOff, host, !on) }));

function AddedSites({ settings, change, onProblem }: SitesProps) {
  const { sitesOn } = settings;
  const add = (text: string): HostAnswer => {
    const host = readHostName(text);
    if (!host) return { wrong: t('notAHost', text) };
    if (siteOf(host, listedPatterns(), settings).standing === 'listed') {
      turnSite(change, host, true);
      return { note: t('alreadyListed', host) };
    }
    askToRunOn(host).then(
      (granted) => granted && change((now) => ({ sitesOn: withItem(now.sitesOn, host, true) })),
      (error: Error) => onProblem(error.message),
    );
    return {};
  };
  const forget = (host: string) => {
    change((now) => ({ sitesOn: withItem(now.sitesOn, host, false) }));
    stopRunningOn(host);
  };
  return (
    <div class="row stacked">
      <h3>{t('sitesAdded')}</h3>
      <HostForm label={t('addSite')} onSubmit={add} />
      <ul class="hosts" aria-label={t('sitesAdded')}>
        {sitesOn.map((host) => (
          <AddedSite key={host} host={host} onForget={forget} />
        ))}
      </ul>
      {sitesOn.length === 0 && <p class="soft small">{t('noSitesAdded')}</p>}
    </div>
  );
}

function SitesOff({ settings: { sitesOff }, change }: SitesProps) {
  const switchOff = (text: string): HostAnswer => {
    const host = readHostName(text);
    if (!host) return { wrong: t('notAHost', text) };
    turnSite(change, host, false);
    return {};
  };
  return (
    <div class="row stacked">
      <h3>{t('sitesSwitchedOff')}</h3>
      <HostForm label={t('switchOffSite')} onSubmit={switchOff} />
      <ul class="hosts" aria-label={t('sitesSwitchedOff')}>
        {sitesOff.map((host) => (
          <li key={host} data-host={host}>
            <span>{host}</span>
            <button type="button" class="button" onClick={() => turnSite(change, host, true)}>
              {t('switchOn')}
              <span class="unseen">{host}</span>
            </button>
          </li>
        ))}
      </ul>
      {sitesOff.length === 0 && <p class="soft small">{t('noSitesOff')}</p>}
    </div>
  );
}

/** A site that the reader added; where the permission was taken back (or is another computer's), a way to give it. */
function AddedSite({ host, onForget }: { host: string; onForget(host: string): void }) {
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    mayRunOn(host).then(setAllowed);
  }, [host]);
  return (
    <li data-host={host}>
      <span>
        {host}
        {!allowed && <span class="soft small"> {t('notAllowedHere')}</span>}
      </span>
      {!allowed && (
        <button type="button" class="button" onClick={() => askToRunOn(host).then(setAllowed)}>
          {t('allow')}
          <span class="unseen">{host}</span>
        </button>
      )}
      <button type="button" class="button" onClick={() => onForget(host)}>
        {t('remove')}
        <span class="unseen">{host}</span>
      </button>
    </li>
  );
}
