import { runInPage } from './page.ts';
import { whenSeen } from './when-seen.ts';

if (__TEST__) performance.mark('backgrounder:start');
const end = new AbortController();
whenSeen(document, () => runInPage(document, end));
