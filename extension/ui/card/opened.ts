/** What of a card was opened below its brief, one part at a time; a new object each time that the reader asks. */
export type Opened = { part: 'more' | 'timeline' } | { part: 'disputes'; dispute?: string };
