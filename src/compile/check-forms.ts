import { FORM_TYPES } from '../contract/kind.ts';
import { normalize } from '../text/normalize.ts';
import type { Locate } from './check-references.ts';
import { whyNeverFound } from './never-found.ts';
import type { Path, Problem } from './problem.ts';
import type { EntrySeed } from './seed-schema.ts';

/** A written form where it stands. */
interface Written {
  entry: number;
  text: string;
  path: Path;
}

/**
 * Checks written forms: none that can never be found, none twice in one entry, and none that two entries have by accident.
 * Titles may be shared freely: many people are "Sen."
 * @param locate tells the place in the seeds
 */
export function checkForms(seeds: EntrySeed[], locate: Locate): Problem[] {
  const problems: Problem[] = [];
  const report = (entry: number, path: Path, message: string, mend: string) =>
    problems.push({ ...locate({ in: 'entries', index: entry, path }), message, mend });

  const owners = new Map<string, Written[]>();
  seeds.forEach((seed, entry) => {
    const own = new Map<string, string>();
    for (const type of FORM_TYPES) {
      (seed.forms[type] ?? []).forEach((text, i) => {
        const path = ['forms', type, i];
        const key = normalize(text);
        const twin = own.get(key);
        const never = whyNeverFound(text);
        if (never) report(entry, path, `form "${text}" ${never.message}`, never.mend);
        else if (twin !== undefined) {
          report(
            entry,
            path,
            `form "${text}" is here twice (see "${twin}")`,
            'keep one; case, accents and punctuation do not matter',
          );
        } else {
          own.set(key, text);
          if (type !== 'title') owners.set(key, [...(owners.get(key) ?? []), { entry, text, path }]);
        }
      });
    }
    const name = normalize(seed.name);
    if (name === '') report(entry, ['name'], `name "${seed.name}" has no letters or digits`, 'write a name');
    else if (!own.has(name)) {
      owners.set(name, [...(owners.get(name) ?? []), { entry, text: seed.name, path: ['name'] }]);
    }
  });

  seeds.forEach((seed, entry) => {
    seed.not.forEach((text, i) => {
      const never = whyNeverFound(text);
      if (never) report(entry, ['not', i], `"${text}" ${never.message}`, never.mend);
    });
  });

  const shares = seeds.map((seed) => new Set(seed.shared.map(normalize)));
  for (const [key, written] of owners) {
    if (written.length < 2) continue;
    for (const { entry, text, path } of written) {
      if (shares[entry]?.has(key)) continue;
      const others = written.filter((other) => other.entry !== entry).map((other) => `"${seeds[other.entry]?.id}"`);
      const mend = 'remove it from one, or list it under `shared` in each of them if that is how people write';
      report(entry, path, `form "${text}" also names ${others.join(', ')}`, mend);
    }
  }
  seeds.forEach((seed, entry) => {
    seed.shared.forEach((text, i) => {
      const written = owners.get(normalize(text)) ?? [];
      if (written.length > 1 && written.some((one) => one.entry === entry)) return;
      const mend = 'remove it from shared, or correct its spelling';
      report(entry, ['shared', i], `"${text}" is no form that this entry shares with another`, mend);
    });
  });
  return problems;
}
