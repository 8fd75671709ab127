import type { EntrySummary } from '../../src/contract/card.ts';
import browser from './own-browser.ts';

/** Where a reader wants what they chose in the address bar. */
export type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

interface OmniboxHandlers {
  suggest(query: string): Promise<EntrySummary[]>;
  /** What stands in the address bar at Enter: a suggestion's name, or what was typed. */
  choose(text: string, where: Disposition): void;
}

/** Answers what is typed behind our keyword in the address bar; where the browser has such keywords. */
export function watchOmnibox({ suggest, choose }: OmniboxHandlers): void {
  const { omnibox }: Partial<typeof browser> = browser;
  omnibox?.onInputChanged.addListener((text, show) => {
    const say = (found: EntrySummary[]) => show(found.map(suggestionOf));
    if (text.trim()) suggest(text).then(say, () => show([]));
  });
  omnibox?.onInputEntered.addListener((text, where) => choose(text, where));
}

function suggestionOf({ name, description }: EntrySummary): { content: string; description: string } {
  const text = description ? `${name} – ${description}` : name;
  // Chromium reads the line as XML; Firefox shows it as it is.
  const isXml = browser.runtime.getURL('').startsWith('chrome-extension:');
  return { content: name, description: isXml ? text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`) : text };
}
