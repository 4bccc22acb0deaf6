// Makes modules of WebAssembly of the streams that scripts/streams/pack.mjs took them apart into. Its text becomes a part of
// the generated JavaScript, so it imports nothing.

/** The streams: what stands outside of code, then what kinds of numbers instructions carry. Each is a section of the file. */
const STREAMS = ["outside", "operations", "get", "set", "load", "store", "constant", "added", "address", "call", "slot", "type", "block", "head", "wide", "align", "elements"];

/** The least alignment that an instruction of memory has as a rule, from `i32.load` on. */
const NATURAL = "23230011001122" + "232301012";

// Operations of ours, where WebAssembly has none: what stands together so often that it is one.
const CALL_SLOT = 0xe0;
const ADDRESS = 0xe1;
const ADD = 0xe2;
const ZERO = 0xe3;
const ALIGNED = 0xe4;
const HALF_ALIGNED = 0xe5;

/** Which streams hold the numbers of an instruction, beside its alignment; nothing for one that has none, or has them in its own way. */
const NUMBERS = Array.from({ length: 256 }, (_, operation) => (operation >= 0x28 && operation <= 0x3e ? [operation < 0x36 ? "load" : "store"] : []));
for (const operation of [0x02, 0x03, 0x04, 0x0c, 0x0d, 0x23, 0x24, 0x25, 0x26, 0x3f, 0x40, 0xd0]) NUMBERS[operation] = ["block"];
for (const [operation, ...streams] of [[0x10, "call"], [0x11, "type", "block"], [0x20, "get"], [0x21, "set"], [0x22, "set"], [0x41, "constant"], [0x42, "wide"], [0xd2, "call"]]) NUMBERS[operation] = streams;

/** How many numbers follow an operation after 0xfc, from `memory.init` on. */
const FURTHER = "2121212111";

/**
 * The modules of a file by their names.
 *
 * @param {WebAssembly.Module} file
 * @returns {Map<string, Uint8Array>}
 */
function unpacked(file) {
  const stream = (name) => {
    const [section] = WebAssembly.Module.customSections(file, name);
    if (!section) throw new Error("this is not a file of this program");
    return { bytes: new Uint8Array(section), at: 0 };
  };
  const streams = Object.fromEntries(STREAMS.map((name) => [name, stream(name)]));
  const { outside, operations, type, block, head, wide, align, elements } = streams;
  const numbers = NUMBERS.map((names) => names.map((name) => streams[name]));
  let out;
  let end;
  const put = (byte) => {
    out[end++] = byte;
  };
  const write = (count) => {
    for (; count > 127; count = Math.floor(count / 128)) put((count % 128) + 128);
    put(count);
  };
  const read = (from) => {
    for (let value = 0, weight = 1; ; weight *= 128) {
      const byte = from.bytes[from.at++];
      value += (byte & 127) * weight;
      // Behind the end there is no further byte.
      if (!(byte > 127)) return value;
    }
  };
  const copy = (from) => {
    let byte;
    do put((byte = from.bytes[from.at++]));
    while (byte > 127);
  };
  const take = (from, length) => {
    out.set(from.bytes.subarray(from.at, from.at + length), end);
    end += length;
    from.at += length;
  };
  /** Writes what `content` writes, with its length before it. */
  const measured = (content) => {
    const begin = end;
    content();
    const length = end - begin;
    write(length);
    const size = end - begin - length;
    const before = out.slice(begin + length, end);
    out.copyWithin(begin + size, begin, begin + length);
    out.set(before, begin);
  };
  let slots;
  const instruction = (operation) => {
    if (operation === CALL_SLOT) {
      put(0x41);
      const from = streams.slot.at;
      copy(streams.slot);
      // A number only to tell slots apart: their bytes may say a negative one.
      let slot = 0;
      for (let at = from; at < streams.slot.at; at += 1) slot = slot * 256 + streams.slot.bytes[at];
      put(0x11);
      if (!slots.has(slot)) slots.set(slot, read(type));
      write(slots.get(slot));
      return put(0);
    }
    if (operation === ADDRESS || operation === ADD || operation === ZERO) {
      put(0x41);
      if (operation === ZERO) return put(0);
      copy(operation === ADD ? streams.added : streams.address);
      if (operation === ADD) put(0x6a);
      return;
    }
    let alignment;
    if (operation === ALIGNED || operation === HALF_ALIGNED) {
      alignment = operation === ALIGNED ? read(align) : 2;
      operation = operations.bytes[operations.at++];
    }
    put(operation);
    if (operation >= 0x28 && operation <= 0x3e) write(alignment ?? Number(NATURAL[operation - 0x28]));
    for (const from of numbers[operation]) copy(from);
    if (operation === 0x0e || operation === 0x1c) {
      const count = read(block);
      write(count);
      for (let left = operation === 0x0e ? count + 1 : count; left > 0; left -= 1) copy(block);
    } else if (operation === 0x43 || operation === 0x44) {
      take(wide, operation === 0x43 ? 4 : 8);
    } else if (operation === 0xfc) {
      const kind = read(block);
      write(kind);
      for (let left = Number(FURTHER[kind - 8] ?? 0); left > 0; left -= 1) copy(block);
    }
  };
  const body = () => {
    const groups = read(head);
    write(groups);
    for (let left = 2 * groups; left > 0; left -= 1) copy(head);
    for (let depth = 0; depth >= 0; ) {
      const operation = operations.bytes[operations.at++];
      instruction(operation);
      if (operation >= 0x02 && operation <= 0x04) depth += 1;
      if (operation === 0x0b) depth -= 1;
    }
  };
  const section = {
    10: () => {
      const count = read(head);
      write(count);
      for (let left = count; left > 0; left -= 1) measured(body);
    },
    // Which functions stand in the table: mostly one after the other.
    9: () => {
      const segments = read(elements);
      write(segments);
      for (let left = segments; left > 0; left -= 1) {
        put(0);
        put(0x41);
        copy(elements);
        put(0x0b);
        const count = read(elements);
        write(count);
        for (let rest = count, last = 0; rest > 0; rest -= 1) {
          const step = read(elements);
          last += step % 2 ? -(step + 1) / 2 : step / 2;
          write(last);
        }
      }
    },
  };
  const modules = new Map();
  while (outside.at < outside.bytes.length) {
    const length = read(outside);
    const name = String.fromCharCode(...outside.bytes.subarray(outside.at, (outside.at += length)));
    [out, end, slots] = [new Uint8Array(read(outside)), 0, new Map()];
    take(outside, 8);
    for (let left = read(outside); left > 0; left -= 1) {
      const id = read(outside);
      put(id % 64);
      // Elements of a shape that is not the usual one stand outside, as they are.
      if (id in section) measured(section[id]);
      else measured(() => take(outside, read(outside)));
    }
    modules.set(name, out);
  }
  return modules;
}

export { ADD, ADDRESS, ALIGNED, CALL_SLOT, FURTHER, HALF_ALIGNED, NATURAL, NUMBERS, STREAMS, ZERO, unpacked };
