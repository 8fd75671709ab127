import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Reply {
  body: string | Uint8Array;
  type?: string;
  headers?: Record<string, string>;
  status?: number;
}

/** What answers a request: a page's HTML, or a whole reply. */
export type Route = string | Reply | ((request: IncomingMessage) => string | Reply);

export interface Site {
  /** `http://<host>:<port>`, for any host under `.example` (both browsers resolve those to this machine). */
  url(path: string, host?: string): string;
  /** Paths that were asked for, in order. */
  requests: string[];
  close(): Promise<void>;
}

/**
 * Serves pages on the loopback interface.
 *
 * @param routes path → page; a path that ends in `*` answers all that begin with it.
 */
export async function serve(routes: Record<string, Route>): Promise<Site> {
  const requests: string[] = [];
  const find = (path: string): Route | undefined =>
    routes[path] ?? Object.entries(routes).find(([key]) => key.endsWith('*') && path.startsWith(key.slice(0, -1)))?.[1];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push(path);
    const route = find(path);
    const made = typeof route === 'function' ? route(request) : route;
    const reply: Reply = typeof made === 'string' ? { body: made } : (made ?? { body: 'not found', status: 404 });
    response.writeHead(reply.status ?? 200, {
      'content-type': reply.type ?? 'text/html; charset=utf-8',
      ...reply.headers,
    });
    response.end(reply.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path, host = 'news.example') => `http://${host}:${port}${path}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
