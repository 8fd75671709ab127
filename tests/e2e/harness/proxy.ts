import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LaunchOptions } from './browser.ts';

/** A proxy that answers nothing and remembers what it was asked for. */
export interface RecordingProxy {
  /** `host:port` or URL of each request that left the browser, in order; pages under `.example` go past it. */
  requests: string[];
  /** What `launch` needs so that a browser sends everything else here. */
  launchOptions: Pick<LaunchOptions, 'args' | 'preferences'>;
  close(): Promise<void>;
}

/** Starts the proxy on the loopback interface. */
export async function recordRequests(): Promise<RecordingProxy> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    requests.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    requests,
    launchOptions: {
      args: [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=*.example'],
      preferences: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': port,
        'network.proxy.no_proxies_on': '.example',
      },
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
