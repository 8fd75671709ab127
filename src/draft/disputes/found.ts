import type { DraftDispute } from '../facts.ts';

/** A dispute before it has its id, and how sure it is. */
export interface Found extends Omit<DraftDispute, 'id' | 'claims'> {
  /** Those of one side; `against` are those of the other. */
  claims: string[];
  strength: number;
}
