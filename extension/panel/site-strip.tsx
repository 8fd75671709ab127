import { readOnce } from '../platform/page-script.ts';
import { changeSettings, withItem } from '../platform/settings.ts';
import { askToRunOn } from '../platform/site-permission.ts';
import { t } from '../platform/words.ts';
import { Switch } from '../ui/switch.tsx';
import type { TabReading } from './read-tab.ts';

interface SiteStripProps {
  reading: TabReading;
  onDone(): void;
  onProblem(message: string): void;
}

/** On or off on this site, or the way to have names on a site that is not listed. */
export function SiteStrip({ reading, onDone, onProblem }: SiteStripProps) {
  const { tab, site, settings, allowed, report } = reading;
  if (!site || !tab) return null;
  const { host } = site;
  const fail = (error: unknown) => onProblem(error instanceof Error ? error.message : String(error));

  const turn = (on: boolean) => {
    changeSettings(({ sitesOff }) => ({ sitesOff: withItem(sitesOff, host, !on) })).catch(fail);
  };
  // Both begin in the click itself: the browser asks the reader only then.
  const once = () => readOnce(tab.id).then(onDone, () => fail(t('onceRefused')));
  const always = () =>
    askToRunOn(host).then(async (granted) => {
      if (!granted) return;
      await changeSettings(({ sitesOn, sitesOff }) => ({
        sitesOff: withItem(sitesOff, host, false),
        sitesOn: site.standing === 'listed' ? sitesOn : withItem(sitesOn, host, true),
      }));
      onDone();
    }, fail);

  if (site.standing !== 'unlisted' && allowed) {
    return (
      <section class="site" aria-label={t('thisSite')}>
        <Switch name="site" checked={!site.off} disabled={settings.paused} onChange={turn}>
          <span class="host">{host}</span>{' '}
          <span class="soft small">{t(settings.paused ? 'siteIsPaused' : site.off ? 'siteIsOff' : 'siteIsOn')}</span>
        </Switch>
      </section>
    );
  }
  return (
    <section class="site" aria-label={t('thisSite')}>
      <p class="host">{host}</p>
      <p class="soft small">{t(site.standing === 'unlisted' ? 'siteNotListed' : 'siteNotAllowed')}</p>
      <div class="choices-row">
        <button
          type="button"
          class="button"
          data-action="once"
          disabled={report !== undefined && report.state !== 'not-listed'}
          onClick={once}
        >
          {t('justOnce')}
        </button>
        <button type="button" class="button primary" data-action="always" onClick={always}>
          {t('alwaysHere')}
        </button>
      </div>
    </section>
  );
}
