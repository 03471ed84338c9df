import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { type Duplex } from 'node:stream';
import { problemBody, type Shown } from './problem-body.js';

const fault = (code: string, status: number, zh: string, en: string, remedy: Shown['remedy']): Shown => ({
  code,
  status,
  message: { zh, en },
  remedy,
});

const SEND_ANEW = { zh: '请重新发送', en: 'Send it again' };
const UNREADABLE = fault(
  'REQUEST_UNREADABLE',
  400,
  '请求不是有效的 HTTP',
  'The request is not valid HTTP',
  SEND_ANEW,
);
const FAULTS: Readonly<Record<string, Shown>> = {
  HPE_HEADER_OVERFLOW: fault(
    'REQUEST_HEAD_TOO_LONG',
    431,
    '地址或者请求头过长（上限 16 KB）',
    'The address or the headers are too long (limit 16 kB)',
    { zh: '请缩短查询条件后重新发送', en: 'Shorten the query and send it again' },
  ),
  ERR_HTTP_REQUEST_TIMEOUT: fault(
    'REQUEST_TIMEOUT',
    408,
    '请求没有在时限内发完',
    'The request did not arrive in time',
    SEND_ANEW,
  ),
};

/**
 * Answers what Node's own parser refuses before anything of ours has seen it; its language is unknown, so it is
 * Chinese. Without this the reader would get a bare status line.
 */
export function answerUnreadable(error: Error & { code?: string }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const shown = FAULTS[error.code ?? ''] ?? UNREADABLE;
  const requestId = randomUUID();
  const body = JSON.stringify(problemBody([shown], 'zh', requestId));
  const head = [
    `HTTP/1.1 ${shown.status} ${STATUS_CODES[shown.status] ?? ''}`,
    'Content-Type: application/problem+json; charset=utf-8',
    'Content-Language: zh',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
