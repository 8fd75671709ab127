import { claimPage } from '../platform/page-life.ts';
import { guardPage } from './guard-page.ts';
import { whenSeen } from './when-seen.ts';

const life = claimPage(globalThis, 'gate');
if (life) {
  if (__TEST__) performance.mark('backgrounder:start');
  whenSeen(() => guardPage(life));
}
