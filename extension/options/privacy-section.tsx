import { type MessageKey, t } from '../platform/words.ts';
import { Section } from './section.tsx';

const NEVER: MessageKey[] = ['neverSend', 'neverWatch', 'neverChange', 'neverRate', 'neverAds'];
const PERMISSIONS: [name: string, why: MessageKey][] = [
  ['storage', 'whyStorage'],
  ['scripting', 'whyScripting'],
  ['activeTab', 'whyActiveTab'],
  ['contextMenus', 'whyContextMenus'],
  ['sidePanel', 'whySidePanel'],
];

/** What we never do, and what each permission is for. */
export function PrivacySection() {
  return (
    <Section id="privacy" title={t('privacy')} lead={t('privacyLead')}>
      <h3>{t('neverDo')}</h3>
      <ul class="bullets">
        {NEVER.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <h3>{t('permissions')}</h3>
      <dl class="permissions">
        {PERMISSIONS.map(([name, why]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{t(why)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('newsSites')}</dt>
          <dd>{t('whySites')}</dd>
        </div>
        <div>
          <dt>{t('otherSites')}</dt>
          <dd>{t('whyOtherSites')}</dd>
        </div>
      </dl>
    </Section>
  );
}
