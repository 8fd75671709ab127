import { type Profiler, Session } from 'node:inspector';

/**
 * Counts the work of some code: how often each block of our sources runs, all blocks together, as the engine's coverage counts them.
 * So a loop counts each time round, whatever it walks over; what is built into the language counts as the block that asks for it.
 * Other than a time, the same work has the same count on every machine.
 */
export function createWorkCounter(): { count(run: () => void): number; close(): void } {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    count(run) {
      takeCoverage(session);
      run();
      return takeCoverage(session).reduce((sum, script) => sum + blocksRun(script), 0);
    },
    close: () => session.disconnect(),
  };
}

/** What ran since the last time. */
const takeCoverage = (session: Session): Profiler.ScriptCoverage[] => {
  let scripts: Profiler.ScriptCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    scripts = result;
  });
  return scripts.filter(({ url }) => url.includes('/src/'));
};

const blocksRun = ({ functions }: Profiler.ScriptCoverage): number =>
  functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
