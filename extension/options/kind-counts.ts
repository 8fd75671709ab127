import type { Kind } from '../../src/contract/kind.ts';

/** The messages for a number of entries of a kind. */
export const KIND_COUNTS = {
  person: 'countPerson',
  organization: 'countOrganization',
  place: 'countPlace',
  incident: 'countIncident',
  topic: 'countTopic',
} as const satisfies Record<Kind, string>;
