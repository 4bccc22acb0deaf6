// The services as the proxies see them: TLS under the hosts of the list, the emulator behind, everything kept.
import http from "node:http";
import https from "node:https";
import tls from "node:tls";

/** Room for tokens of 20 KB. */
export const HEADER_LIMIT = 512 * 1024;

export class Cloud {
  /** What arrived: { sni, host, method, url, headers }, in order. */
  seen = [];
  /** Headers that every answer gets on top of the emulator's. */
  extra = {};
  /** Takes the place of the emulator while it is set. */
  instead = null;
  #server;
  #context;

  /** `hosts`: from host to service; `made`: the certificates. */
  static async start(emulator, hosts, made) {
    const cloud = new Cloud();
    cloud.present(made.good);
    const options = {
      ...made.good,
      maxHeaderSize: HEADER_LIMIT,
      SNICallback: (_name, done) => done(null, cloud.#context),
    };
    cloud.#server = https.createServer(options, (request, reply) => cloud.#forward(emulator, hosts, request, reply));
    await new Promise((resolve) => cloud.#server.listen(0, "127.0.0.1", resolve));
    return cloud;
  }

  get port() {
    return this.#server.address().port;
  }

  /** Uses this certificate from now on. */
  present({ key, cert }) {
    this.#context = tls.createSecureContext({ key, cert });
  }

  #forward(emulator, hosts, request, reply) {
    const { method, url, headers } = request;
    const host = headers.host?.replace(/:\d+$/, "");
    this.seen.push({ sni: request.socket.servername, host: headers.host, method, url, headers });
    if (this.instead) return this.instead(request, reply);
    const service = hosts.get(host);
    if (!service) return reply.writeHead(421).end();
    const onward = http.request(
      `${emulator.address}/proxy/${service}${url}`,
      { method, headers: { ...headers, host: new URL(emulator.address).host }, maxHeaderSize: HEADER_LIMIT },
      (answer) => {
        reply.writeHead(answer.statusCode, { ...answer.headers, ...this.extra });
        answer.pipe(reply);
      },
    );
    // A broken answer of the emulator stays a broken answer.
    onward.on("error", () => reply.destroy());
    request.pipe(onward);
  }

  stop() {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(resolve));
  }
}
