/** What is tried in pages without the extension: the reading of articles, and the gate. */
export { findArticle, readBlocks, watchArticle } from '../../../extension/content/article/index.ts';
export { createGate } from '../../../extension/gate/create-gate.ts';
export { judgePage } from '../../../extension/gate/judge-page.ts';
