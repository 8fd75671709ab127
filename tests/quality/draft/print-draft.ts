import { print } from '../print.ts';
import { printHandNames, printNames } from './print-names.ts';
import { printAgainstHand, printIncidents } from './print-told.ts';

/** Prints how good drafts are. Takes the folder of shared data, or null where it is not here. */
export function printDraft(data: string | null): void {
  printHandNames();
  printAgainstHand();
  if (data) {
    printIncidents(data);
    printNames(data);
  } else print('\nSkipped: the shared data (BACKGROUNDER_DATA or ../shared/data) is not here.');
}
