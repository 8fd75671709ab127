import { describe, expect, test } from 'vitest';
import { acronym, curatedLibrary, entryOf, full, marksIn } from './library-of.ts';

const library = curatedLibrary([
  entryOf('us', 'United States', { kind: 'place', forms: [...full('United States'), ...acronym('US')] }),
  entryOf('venezuela', 'Venezuela', { kind: 'place', forms: full('Venezuela', 'Venezuelan') }),
  entryOf('tda', 'Tren de Aragua', {
    kind: 'organization',
    forms: [...full('Tren de Aragua'), ...acronym('TdA')],
  }),
  entryOf('nyt', 'New York Times', { kind: 'organization', forms: [...full('New York Times'), ...acronym('NYT')] }),
]);

describe('a shouted line', () => {
  test.each([
    ['US CAPTURE OF DICTATOR CHEERED', ['US → us']],
    ['WHY THE US COULD SNATCH A TANKER', ['US → us']],
    ['LEADER VOWS US WILL RUN COUNTRY', ['US → us']],
    ['TOPPLING HIM COULD TRAP US FOR YEARS', []],
    ['WHAT THE MOST OF US WILL NEVER KNOW', []],
    ['LEADER TELLS US TO WAIT', []],
    ['FOLLOW US', []],
    ['FOLLOW US ON SITES', []],
    ['RIVAL LINKED TO US RAID ON PORT', ['US → us']],
    ['LEADER HAULED INTO US', ['US → us']],
    ['TWO HELD IN US AFTER FIRE', ['US → us']],
    ['GOOD NEWS FOR US ALL AFTER FIRE', []],
    ['ONE OF US KNOWS WHO SET FIRE', []],
    ['They signed a deal with US', ['US → us']],
    ['GANG MOVES INTO US CITIES AS US BUILDUP GOES ON', ['US → us', 'US → us']],
    ['BANKS WERE HELPED TO EVADE U.S. SANCTIONS', ['U.S. → us']],
    ['GANG TDA GROWS, SAYS NYT REPORTER', ['TDA → tda', 'NYT → nyt']],
    ['HOUSE CRITICS BREAK OVER VENEZUELA OPERATION', ['VENEZUELA → venezuela']],
    ['COURT STOPS VENEZUELAN OIL TANKER', ['VENEZUELAN → venezuela']],
  ])('%s', (text, marks) => {
    expect(marksIn(library, text)).toEqual(marks);
  });

  test('elsewhere the noun makes a longer name', () => {
    expect(marksIn(library, 'They met at the Venezuela Operation Centre.')).toEqual([]);
  });
});
