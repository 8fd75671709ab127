/** Raised whenever `normalize`, the tokens or their hashes change: an index made with another version is refused. */
export const TEXT_VERSION = 4;
