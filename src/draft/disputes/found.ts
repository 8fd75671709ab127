import type { DraftDispute } from '../facts.ts';

/** A dispute before it has its id. */
export interface Found extends Omit<DraftDispute, 'id'> {
  /** How sure it is: greater is surer. Here `claims` are those of one side only, `against` those of the other. */
  strength: number;
}
