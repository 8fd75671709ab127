declare module 'mark.js' {
  /** What the benchmark uses of mark.js 8. */
  export default class Mark {
    constructor(context: Element);
    mark(names: string[], options: { separateWordSearch: boolean; accuracy: 'exactly'; done(): void }): void;
  }
}
