import { claimPage } from '../platform/page-life.ts';
import { runInPage } from './page.ts';

const life = claimPage(globalThis, 'content');
if (life) {
  // The gate was here first, wherever there is one.
  if (__TEST__ && !life.gate) performance.mark('backgrounder:start');
  // Without settings there is nothing to do here; whoever comes later may try again.
  runInPage(document, life).catch(() => life.end.abort());
}
