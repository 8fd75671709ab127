/** The numbers that matching rests on; fitted by `npm run quality -- --fit`. */
export interface Constants {
  /** The best of several entries must be this many times as well known as the next. */
  readonly clearly: number;
  /** A person who is named so often is whom an article is about. */
  readonly often: number;
}

export const CONSTANTS: Constants = { clearly: 10, often: 3 };
