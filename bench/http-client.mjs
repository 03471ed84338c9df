import http from 'node:http';

/** A small HTTP client over kept-alive connections: the same one for our api and for the engine, so neither gains. */
export class HttpClient {
  constructor(base, headers = {}, maxSockets = 128) {
    this.base = new URL(base.endsWith('/') ? base : `${base}/`);
    this.headers = headers;
    this.agent = new http.Agent({ keepAlive: true, maxSockets, scheduling: 'lifo' });
  }

  /** Status and parsed body (undefined for none); rejects only when no whole answer came. */
  send(method, path, body, headers = {}) {
    const payload = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    const options = {
      method,
      agent: this.agent,
      host: this.base.hostname,
      port: this.base.port,
      path: this.base.pathname + path.replace(/^\//, ''),
      headers: {
        ...this.headers,
        ...headers,
        ...(payload ? { 'content-type': 'application/json', 'content-length': payload.length } : {}),
      },
    };
    return new Promise((resolve, reject) => {
      const request = http.request(options, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: response.statusCode, body: text === '' ? undefined : JSON.parse(text) });
        });
      });
      request.on('error', reject);
      request.end(payload);
    });
  }

  /** The body of a success; throws with the answer otherwise. */
  async call(method, path, body, headers) {
    const answer = await this.send(method, path, body, headers);
    if (answer.status >= 300)
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)?.slice(0, 600)}`);
    return answer.body;
  }

  close() {
    this.agent.destroy();
  }
}
