import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Session } from '../e2e/harness/browser.ts';

const PAGE = 4096;

interface Process {
  pid: number;
  parent: number;
  command: string;
}

const processes = (): Process[] =>
  execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 1 << 26 })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, pid, parent, command]) => ({ pid: Number(pid), parent: Number(parent), command: command! }));

/** The processes in which a browser runs pages and workers of extensions; where it does not say, all that run pages. */
function findProcesses({ browser, name }: Session): number[] {
  const all = processes();
  const mine = new Set([browser.process()?.pid]);
  for (let size = 0; size < mine.size; ) {
    size = mine.size;
    for (const { pid, parent } of all) if (mine.has(parent)) mine.add(pid);
  }
  const isOurs = (command: string): boolean =>
    name === 'chromium' ? command.includes('--extension-process') : command.includes('-contentproc');
  return all.filter(({ pid, command }) => mine.has(pid) && isOurs(command)).map(({ pid }) => pid);
}

/** Megabytes of memory that a process has of its own. */
function residentOf(pid: number): number {
  try {
    const [, resident, shared] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ').map(Number);
    return ((resident! - shared!) * PAGE) / 1e6;
  } catch {
    return 0;
  }
}

/**
 * Watches how much the memory of the extension's process grows, in megabytes, until it is stopped; Linux alone.
 * What it grows by is more than any worker in it holds.
 */
export function watchGrowth(session: Session): () => number {
  const pids = findProcesses(session);
  const before = new Map(pids.map((pid) => [pid, residentOf(pid)]));
  let most = 0;
  const look = () => {
    for (const [pid, base] of before) most = Math.max(most, residentOf(pid) - base);
  };
  const timer = setInterval(look, 25);
  return () => {
    look();
    clearInterval(timer);
    return most;
  };
}
