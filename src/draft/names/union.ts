/** Names that are one entry, as a forest: each name points towards the one that speaks for all. */
export interface Union {
  /** The name that speaks for all that a name is joined with; itself at first. */
  find(key: string): string;
  /** Makes two names one entry; the first speaks for both. */
  join(first: string, other: string): void;
}

/** Makes a union in which every name stands alone. */
export function createUnion(): Union {
  const parents = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    return root;
  };
  return {
    find,
    join(first, other) {
      const [one, two] = [find(first), find(other)];
      if (one !== two) parents.set(two, one);
    },
  };
}
