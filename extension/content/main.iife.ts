import { claimPage } from './only-copy.ts';
import { runInPage } from './page.ts';
import { whenSeen } from './when-seen.ts';

const life = claimPage(globalThis);
if (life) {
  if (__TEST__) performance.mark('backgrounder:start');
  // Without settings there is nothing to do here; whoever comes later may try again.
  whenSeen(document, () => runInPage(document, life).catch(() => life.abort()));
}
