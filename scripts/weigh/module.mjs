// What a module of the linker is made of: functions and pieces of data with their sizes and names, and what refers to what.
// The linker says it all where it keeps its relocations (the feature `split` asks it to).

/** A reader of the binary format. */
class Bytes {
  constructor(buffer) {
    this.buffer = buffer;
    this.at = 0;
  }

  byte() {
    return this.buffer[this.at++];
  }

  /** A number in LEB128; of a negative one only the length counts. */
  number() {
    let [value, shift, byte] = [0, 1, 0];
    do {
      byte = this.byte();
      value += (byte & 127) * shift;
      shift *= 128;
    } while (byte > 127);
    return value;
  }

  text() {
    const length = this.number();
    this.at += length;
    return this.buffer.toString("utf8", this.at - length, this.at);
  }

  /** Calls `read` as often as the number says that stands there. */
  list(read) {
    return Array.from({ length: this.number() }, () => read());
  }

  limits() {
    const flags = this.byte();
    this.number();
    if (flags & 1) this.number();
  }
}

const IMPORTS = { 0: (bytes) => bytes.number(), 1: (bytes) => (bytes.byte(), bytes.limits()), 2: (bytes) => bytes.limits(), 3: (bytes) => (bytes.byte(), bytes.byte()), 4: (bytes) => (bytes.byte(), bytes.number()) };
/** Relocations that have an addend behind them. */
const WITH_ADDEND = new Set([3, 4, 5, 8, 9, 11, 14, 15, 16, 17, 21, 22, 23, 25]);
/** Kinds of symbols. */
const [FUNCTION, DATA, SECTION] = [0, 1, 3];

function sections(buffer) {
  const bytes = new Bytes(buffer);
  bytes.at = 8;
  const found = [];
  while (bytes.at < buffer.length) {
    const id = bytes.byte();
    const size = bytes.number();
    found.push({ id, from: bytes.at, to: bytes.at + size });
    bytes.at += size;
  }
  return found;
}

function symbol(bytes) {
  const kind = bytes.byte();
  const flags = bytes.number();
  const undefinedHere = flags & 0x10;
  if (kind === SECTION) return { kind, index: bytes.number() };
  if (kind === DATA) {
    const name = bytes.text();
    return undefinedHere ? { kind, name } : { kind, name, segment: bytes.number(), offset: bytes.number(), size: bytes.number() };
  }
  const index = bytes.number();
  return { kind, index, name: !undefinedHere || flags & 0x40 ? bytes.text() : undefined };
}

/**
 * @param {Buffer} buffer a module of the linker with names and relocations
 * @returns {{ nodes: { name: string, size: number, to: Set<number> }[], exports: Map<string, number> }} what refers to what, by its
 *   number; and the functions that are exported
 */
export function module(buffer) {
  const bytes = new Bytes(buffer);
  const names = new Map();
  const [functions, segments, symbols, relocations] = [[], [], [], new Map()];
  const exported = [];
  let imported = 0;
  const all = sections(buffer);
  const custom = (from, to) => {
    const name = bytes.text();
    if (name === "name") {
      while (bytes.at < to) {
        const [kind, end] = [bytes.byte(), bytes.number() + bytes.at];
        if (kind === 1) bytes.list(() => names.set(bytes.number(), bytes.text()));
        bytes.at = end;
      }
    } else if (name === "linking") {
      bytes.number();
      while (bytes.at < to) {
        const [kind, end] = [bytes.byte(), bytes.number() + bytes.at];
        if (kind === 8) symbols.push(...bytes.list(() => symbol(bytes)));
        bytes.at = end;
      }
    } else if (name.startsWith("reloc.")) {
      const section = bytes.number();
      const read = () => {
        const [kind, offset, index] = [bytes.byte(), bytes.number(), bytes.number()];
        if (WITH_ADDEND.has(kind)) bytes.number();
        return { kind, offset, index };
      };
      relocations.set(all[section].id, bytes.list(read));
    }
  };
  const read = {
    0: custom,
    2: () => bytes.list(() => (bytes.text(), bytes.text(), ((kind) => (kind === 0 && (imported += 1), IMPORTS[kind](bytes)))(bytes.byte()))),
    7: () => bytes.list(() => exported.push([bytes.text(), bytes.byte(), bytes.number()])),
    10: (from) =>
      bytes.list(() => {
        const [start, size] = [bytes.at - from, bytes.number()];
        functions.push({ start, size });
        bytes.at += size;
      }),
    11: (from) =>
      bytes.list(() => {
        const flags = bytes.number();
        if (flags !== 1) for (let op = bytes.byte(); op !== 0x0b; op = bytes.byte()) bytes.number();
        const size = bytes.number();
        segments.push(bytes.at - from);
        bytes.at += size;
      }),
  };
  for (const { id, from, to } of all) {
    bytes.at = from;
    read[id]?.(from, to);
  }
  const nodes = functions.map(({ start, size }, at) => ({ name: names.get(at + imported) ?? "", start, size, to: new Set() }));
  const data = new Map();
  symbols.forEach(({ kind, name, segment, offset, size }, at) => {
    if (kind !== DATA || segment === undefined) return;
    data.set(at, nodes.length);
    nodes.push({ name, start: segments[segment] + offset, size, to: new Set() });
  });
  const target = ({ kind, index }) => {
    const found = kind === 6 ? undefined : symbols[index];
    if (found?.kind === FUNCTION) return found.index - imported;
    return found?.kind === DATA ? data.get(index) : undefined;
  };
  const link = (places, found) => {
    const sorted = [...places].sort((one, other) => one.start - other.start);
    for (const relocation of found ?? []) {
      let [low, high] = [0, sorted.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle].start <= relocation.offset) low = middle + 1;
        else high = middle;
      }
      const to = target(relocation);
      if (to !== undefined && to >= 0) sorted[low - 1]?.to.add(to);
    }
  };
  link(nodes.slice(0, functions.length), relocations.get(10));
  link(nodes.slice(functions.length), relocations.get(11));
  return { nodes, exports: new Map(exported.filter(([, kind]) => kind === 0).map(([name, , index]) => [name, index - imported])) };
}
