import { findById } from '../platform/form-proof.ts';

/** The parts of a page's address that count. */
export type PageAddress = Pick<Location, 'hostname' | 'pathname'> & Partial<Pick<Location, 'search' | 'hash'>>;

/** Whether a path is the root of its site, under whatever name. */
export const isRoot = ({ pathname }: PageAddress): boolean => /^\/(index\.\w+|home\/?)?$/i.test(pathname);

/**
 * The fragment of an address as a part of the page's name, as with a router that draws by it; empty where there is none.
 * @returns null where it names a place in the page instead, as those of footnotes and tables of contents do
 */
export const routeOf = ({ hash = '' }: Pick<PageAddress, 'hash'>, document: Document): string | null =>
  findById(document, hash.slice(1)) ? null : hash;

/** Whether an address has nothing beside the root of its site that could name one page. */
export const namesNothing = (address: PageAddress, document: Document): boolean =>
  !address.search && !routeOf(address, document);

/** All of an address that names the page, as one path: the query too where the path is that of the root. */
export function nameOfPage(address: PageAddress, document: Document): string {
  const { pathname, search = '' } = address;
  const name = pathname + (isRoot(address) ? search : '') + (routeOf(address, document) ?? '');
  return name.replace(/[?&=#]/g, '/');
}
