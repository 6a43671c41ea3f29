/**
 * A wall around the browser: a proxy that refuses everything and remembers what was asked for. The practice pages are
 * answered before they get here, so what arrives is the browser's own chatter, or a leak.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where browsers call home by themselves, whatever extension they carry. */
const chatter =
  /(^|\.)(googleapis\.com|google\.com|gstatic\.com|gvt1\.com|linkedin\.com|mozilla\.(com|net|org)|firefox\.com|dummy\.test|microsoft\.com|bing\.com|msn\.com|msedge\.net|edge\.skype\.com)$/;

export interface Recorder {
  port: number;
  /** Hosts asked for that are no browser's home, in order. */
  strangers(): string[];
  close(): void;
}

export async function startRecorder(): Promise<Recorder> {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    hosts.push(new URL(request.url ?? '/', `http://${request.headers.host ?? 'unknown'}`).hostname);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    hosts.push((request.url ?? '').replace(/:\d+$/, ''));
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    strangers: () => hosts.filter((host) => !chatter.test(host)),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
