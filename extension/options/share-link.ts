import type { Settings } from '../../src/contract/settings.ts';
import { writeBackup } from './backup.ts';

const MARK = '#settings=';
/** Longer than any settings are. UTF-16 code units. */
const LONGEST = 400_000;

/** Settings as what stands behind an address: the text of a backup, in base64url. */
export function hashOfSettings(settings: Settings): string {
  const bytes = new TextEncoder().encode(writeBackup(settings));
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return MARK + btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The text of the backup that is in a link, or in a part of one; undefined where there is none. */
export function backupInLink(text: string): string | undefined {
  const at = text.indexOf(MARK);
  if (at < 0 || text.length > LONGEST) return undefined;
  const [code = ''] = /^[\w-]*/.exec(text.slice(at + MARK.length)) ?? [];
  try {
    const letters = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(letters, (one) => one.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
