/**
 * The host name in what a reader typed or pasted: an address, or a name with or without `www.`.
 * Null where there is none.
 */
export function readHostName(text: string): string | null {
  const typed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && /^[^.*\s]+(\.[^.*\s]+)+$/.test(hostname) ? hostname.replace(/^www\./, '') : null;
}
