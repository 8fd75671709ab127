import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { LIBRARIES, ROOMS } from './table.ts';

const inside = (room: string) => `^${room}/`;
const any = (rooms: string[]) => `^(${rooms.join('|')})/`;
const library = (name: string) => `(^|/)node_modules/(@types/)?${name}(/|$)`;

/** The rules of the import checker, derived from the table. */
function rules(): IFlattenedRuleSet {
  const rooms = Object.keys(ROOMS);
  return {
    forbidden: [
      { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
      { name: 'nobody imports a main', severity: 'error', from: {}, to: { path: '(^|/)main(\\.iife)?\\.tsx?$' } },
      {
        name: 'every import is found',
        severity: 'error',
        from: {},
        to: { couldNotResolve: true, pathNot: '\\.(css|json)\\?|\\.css$' },
      },
      { name: 'every folder is a known room', severity: 'error', from: { pathNot: any(rooms) }, to: {} },
      {
        name: 'imports stay in known rooms',
        severity: 'error',
        from: {},
        to: { path: '^(src|extension|tests|scripts)/', pathNot: any(rooms) },
      },
      ...rooms.map((room) => ({
        name: `${room} imports only its rooms`,
        severity: 'error' as const,
        from: { path: inside(room) },
        to: { path: any(rooms), pathNot: any([room, ...(ROOMS[room] ?? [])]) },
      })),
      ...Object.entries(LIBRARIES).map(([name, users]) => ({
        name: `only ${users.join(', ')} may use ${name}`,
        severity: 'error' as const,
        from: { pathNot: any(users) },
        to: name === 'node' ? { dependencyTypes: ['core' as const] } : { path: library(name) },
      })),
    ],
  };
}

export interface RoomsReport {
  /** Source files that the checker really read. */
  files: string[];
  /** One line a violation: rule, from, to. */
  violations: string[];
}

/**
 * Checks the imports of `src/` and `extension/` below `root` against the table.
 *
 * @param root a folder that has both, and from which packages are found.
 */
export async function checkRooms(root: string): Promise<RoomsReport> {
  const { output } = await cruise(
    ['src', 'extension'],
    {
      baseDir: root,
      ruleSet: rules(),
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '\\.d\\.ts$' },
    },
    { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'], conditionNames: ['types', 'import', 'default'] },
  );
  const { modules, summary } = output as ICruiseResult;
  return {
    files: modules.map(({ source }) => source).filter((file) => /^(src|extension)\/.*\.tsx?$/.test(file)),
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  };
}
