/** Each room and the rooms it may import: the table of docs/ARCHITECTURE.md, which the test run enforces. */
export const ROOMS: Record<string, string[]> = {
  'src/contract': [],
  'src/text': [],
  'src/compile': ['src/contract', 'src/text'],
  'src/store': ['src/contract', 'src/text'],
  'src/match': ['src/contract', 'src/text', 'src/store'],
  'src/search': ['src/contract', 'src/text', 'src/store'],
  'src/cite': ['src/contract'],
  'src/draft': ['src/contract', 'src/text', 'src/match'],
  'src/cli': ['src/contract', 'src/text', 'src/compile', 'src/store', 'src/match', 'src/search', 'src/draft'],
  // Data, but its keys are a type: a message that is missing does not compile.
  'extension/_locales': [],
  'extension/platform': ['src/contract', 'extension/_locales'],
  'extension/background': [
    'src/contract',
    'src/store',
    'src/match',
    'src/search',
    'extension/packs',
    'extension/platform',
  ],
  'extension/packs': [
    'src/contract',
    'src/text',
    'src/compile',
    'src/store',
    'src/search',
    'src/draft',
    'extension/platform',
  ],
  'extension/gate': ['src/contract', 'extension/platform'],
  'extension/content': ['src/contract', 'extension/platform', 'extension/popover'],
  'extension/popover': ['src/contract', 'extension/ui'],
  'extension/ui': ['src/contract', 'extension/_locales'],
  'extension/panel': ['src/contract', 'src/cite', 'extension/packs', 'extension/platform', 'extension/ui'],
  'extension/options': ['src/contract', 'extension/packs', 'extension/platform', 'extension/ui'],
  'extension/welcome': ['src/contract', 'extension/platform', 'extension/ui'],
};

/** Guarded libraries and the rooms that may use them; `node` stands for Node's own modules. */
export const LIBRARIES: Record<string, string[]> = {
  'webextension-polyfill': ['extension/platform'],
  'fuse.js': ['src/search'],
  idb: ['extension/platform'],
  preact: ['extension/ui', 'extension/popover', 'extension/panel', 'extension/options', 'extension/welcome'],
  yaml: ['src/compile', 'src/draft'],
  compromise: ['src/draft'],
  marked: ['src/draft'],
  parse5: ['src/draft'],
  node: ['src/cli'],
};

/** Folders that hold data and no code. */
export const DATA = ['extension/sites', 'extension/icons'];
