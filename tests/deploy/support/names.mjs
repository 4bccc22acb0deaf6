// A name server on a loopback port: it sends known hosts to this machine, and keeps what it was asked for.
import dgram from "node:dgram";

const A = 1;
const HEADER = 12;

function question(message) {
  const labels = [];
  let at = HEADER;
  for (let length = message[at]; length > 0; length = message[at]) {
    labels.push(message.toString("latin1", at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join(".").toLowerCase(), kind: message.readUInt16BE(at + 1), end: at + 5 };
}

/** RFC 1035, section 4: the header, the question again, and two addresses, so that there is another one to try. */
function answer(message, { kind, end }, known) {
  const found = known && kind === A;
  const header = Buffer.alloc(HEADER);
  message.copy(header, 0, 0, 2);
  header.writeUInt16BE(0x8180 | (known ? 0 : 3), 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(found ? 2 : 0, 6);
  const record = Buffer.from([0xc0, HEADER, 0, A, 0, 1, 0, 0, 0, 60, 0, 4, 127, 0, 0, 1]);
  return Buffer.concat([header, message.subarray(HEADER, end), ...(found ? [record, record] : [])]);
}

export class Names {
  /** Names that were asked for, each once. */
  asked = new Set();
  #socket = dgram.createSocket("udp4");

  static async start(hosts) {
    const names = new Names();
    const known = new Set(hosts);
    names.#socket.on("message", (message, from) => {
      const asked = question(message);
      names.asked.add(asked.name);
      names.#socket.send(answer(message, asked, known.has(asked.name)), from.port, from.address);
    });
    await new Promise((resolve) => names.#socket.bind(0, "127.0.0.1", resolve));
    return names;
  }

  get address() {
    return `127.0.0.1:${this.#socket.address().port}`;
  }

  stop() {
    return new Promise((resolve) => this.#socket.close(resolve));
  }
}
