// Sends request after request to the servers in turn, each over a connection of its own: nothing ties a session to one.
import http from "node:http";

export class Balance {
  /** How many requests each server got. */
  counts;
  #server;
  #targets;

  static async start(servers) {
    const balance = new Balance();
    balance.#targets = [...servers];
    balance.counts = servers.map(() => 0);
    let turn = 0;
    balance.#server = http.createServer((request, reply) => {
      const index = turn++ % balance.#targets.length;
      balance.counts[index]++;
      const { hostname, port } = new URL(balance.#targets[index].address);
      const onward = http.request({ host: hostname, port, path: request.url, method: request.method, headers: request.headers, agent: false }, (answer) => {
        reply.writeHead(answer.statusCode, answer.headers);
        answer.pipe(reply);
      });
      onward.on("error", () => reply.destroy());
      request.pipe(onward);
    });
    await new Promise((resolve) => balance.#server.listen(0, "127.0.0.1", resolve));
    balance.address = `http://127.0.0.1:${balance.#server.address().port}`;
    return balance;
  }

  /** Leaves one out from now on. */
  without(server) {
    this.#targets = this.#targets.filter((one) => one !== server);
  }

  stop() {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(resolve));
  }
}
