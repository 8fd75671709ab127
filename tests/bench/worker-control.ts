import type { CDPSession } from 'puppeteer-core';
import type { Session } from '../e2e/harness/browser.ts';

/** Memory of a worker in megabytes, as the browser counts it; nothing is collected before. */
export interface WorkerMemory {
  /** Objects of the script. */
  script: number;
  /** Bytes behind array buffers, the pack images among them. */
  buffers: number;
}

/** The extension's worker in Chromium, from outside: ended for good, weighed, never held up by a debugger. */
export interface WorkerControl {
  /** Ends the worker and waits until it is gone. */
  end(): Promise<void>;
  /** Weighs the worker that runs now. */
  weigh(): Promise<WorkerMemory>;
}

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

const rest = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/**
 * Takes control of a session's worker. From then on puppeteer leaves workers alone: it would stop each new one at its
 * start, which would be measured too.
 * @param cdp any open session of the same browser
 */
export async function controlWorker({ browser }: Session, cdp: CDPSession): Promise<WorkerControl> {
  const connection = cdp.connection();
  if (!connection) throw new Error('the browser is gone');
  await connection.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: true,
    filter: [{ type: 'service_worker', exclude: true }, { type: 'page', exclude: true }, {}],
  });
  const find = async (): Promise<TargetInfo | undefined> => {
    const { targetInfos } = await connection.send('Target.getTargets', { filter: [{}] });
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'));
  };
  return {
    async end() {
      for (let target = await find(); target; target = await find()) {
        // It may have ended meanwhile.
        await connection.send('Target.closeTarget', { targetId: target.targetId }).catch(() => {});
        await rest(20);
      }
    },
    async weigh() {
      const target = await find();
      if (!target) throw new Error('no worker runs');
      const own = await browser.target().createCDPSession();
      const { sessionId } = await own.send('Target.attachToTarget', { targetId: target.targetId, flatten: true });
      const worker = connection.session(sessionId);
      if (!worker) throw new Error('the worker ended');
      const { usedSize, backingStorageSize } = (await worker.send('Runtime.getHeapUsage')) as {
        usedSize: number;
        backingStorageSize: number;
      };
      await own.detach();
      return { script: usedSize / 1e6, buffers: backingStorageSize / 1e6 };
    },
  };
}
