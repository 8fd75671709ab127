import { useEffect, useState } from 'preact/hooks';
import { watchPageReports } from '../platform/messages.ts';
import { watchSettings } from '../platform/settings.ts';
import { watchActiveTab } from '../platform/tabs.ts';
import { readTab, type TabReading } from './read-tab.ts';

/** The tab in front and what is in it, read again when it changes, when its page reports, and when a setting changes. */
export function useTab(tabId: number | undefined): { reading?: TabReading; problem?: string; reload(): void } {
  const [reading, setReading] = useState<TabReading>();
  const [problem, setProblem] = useState<string>();
  const [turn, setTurn] = useState(0);
  const reload = () => setTurn((last) => last + 1);

  useEffect(() => {
    const stop = new AbortController();
    watchActiveTab(reload, stop.signal);
    watchPageReports(reload, stop.signal);
    watchSettings(reload, stop.signal);
    return () => stop.abort();
  }, []);

  useEffect(() => {
    let late = false;
    readTab(tabId).then(
      (read) => {
        if (__TEST__) performance.mark('backgrounder:answered');
        if (!late) setReading(read);
      },
      (error: Error) => {
        if (!late) setProblem(error.message);
      },
    );
    return () => {
      late = true;
    };
  }, [tabId, turn]);

  return { reading, problem, reload };
}
