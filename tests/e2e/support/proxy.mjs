// A proxy between browser and emulator, over real connections: it breaks, delays and bends what it is told to, once.
import { Agent, createServer, request as send } from "node:http";

/** What can come of a request. `after`: the service gets it first. */
const KINDS = {
  /** The connection ends without a byte. Kept alive it was used before, and a browser sends again by itself. */
  broken: ({ reply }) => reply.socket.destroy(),
  "half an answer": ({ reply }, { answer, body }) => {
    reply.writeHead(answer.statusCode, { ...answer.headers, "content-length": body.length });
    reply.write(body.subarray(0, body.length / 2), () => reply.socket.destroy());
  },
  "a body without an end": ({ reply }, { answer }) => {
    const { "content-length": _, ...headers } = answer.headers;
    reply.writeHead(answer.statusCode, headers);
    const more = () => {
      while (!reply.destroyed && reply.write(Buffer.alloc(1 << 20, " ")));
    };
    reply.on("drain", more);
    more();
  },
  "ten megabytes": ({ reply }, { answer, body }) => {
    const padded = Buffer.concat([Buffer.alloc(10 << 20, " "), body]);
    reply.writeHead(answer.statusCode, { ...answer.headers, "content-length": padded.length }).end(padded);
  },
  "a page with status 502": ({ reply }) => reply.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad Gateway</h1>"),
  "a page with status 200": ({ reply }) => reply.writeHead(200, { "content-type": "text/html" }).end("<h1>Welcome</h1>"),
  "an empty answer": ({ reply }) => reply.writeHead(200, { "content-type": "application/json" }).end(),
  "an empty object": ({ reply }) => reply.writeHead(200, { "content-type": "application/json" }).end("{}"),
};

export class Proxy {
  address;
  #server;
  #target;
  #fault;
  #agent = new Agent({ keepAlive: true });
  /** Whether connections are kept after an answer. */
  #keeps = true;

  static async start(target, { keeps = true } = {}) {
    const proxy = new Proxy();
    proxy.#target = target;
    proxy.#keeps = keeps;
    proxy.#server = createServer((request, reply) => proxy.#serve(request, reply));
    await new Promise((listening) => proxy.#server.listen(0, "127.0.0.1", listening));
    proxy.address = `http://127.0.0.1:${proxy.#server.address().port}`;
    return proxy;
  }

  /** The next request of that method and path ends so. `after`: when it was done. */
  next(method, path, kind, { after = true } = {}) {
    this.#fault = { method, path, bend: KINDS[kind], after };
  }

  stop() {
    this.#server.closeAllConnections();
    this.#agent.destroy();
    return new Promise((closed) => this.#server.close(closed));
  }

  async #serve(request, reply) {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const fault = this.#fault;
    const own = fault && request.method === fault.method && new URL(request.url, this.#target).pathname.endsWith(fault.path);
    if (own) this.#fault = undefined;
    if (own && !fault.after) return fault.bend({ reply }, {});
    const came = await this.#forward(request, Buffer.concat(chunks)).catch(() => undefined);
    if (!came) return reply.socket.destroy();
    if (own) return fault.bend({ reply }, came);
    reply.writeHead(came.answer.statusCode, came.answer.headers).end(came.body);
  }

  #forward(request, body) {
    return new Promise((resolve, reject) => {
      const { host, connection, ...headers } = request.headers;
      const onward = send(new URL(request.url, this.#target), { method: request.method, headers, agent: this.#agent }, async (answer) => {
        const chunks = [];
        for await (const chunk of answer) chunks.push(chunk);
        // The emulator serves one request a connection; whether the browser's is kept, is this proxy's to say.
        answer.headers.connection = this.#keeps ? "keep-alive" : "close";
        resolve({ answer, body: Buffer.concat(chunks) });
      });
      onward.on("error", reject);
      onward.end(body);
    });
  }
}
