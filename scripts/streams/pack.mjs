// Takes modules of WebAssembly apart into streams of what is alike, each a section of one file: operations, locals, where in
// memory, which function. Brotli and gzip know no WebAssembly: a seventh less is sent for the same program. The page puts
// the modules together again before it compiles them (unpack.js), byte for byte; what does not come back so fails the build.
import { leb } from "../shrink.mjs";
import { ADD, ADDRESS, ALIGNED, CALL_SLOT, FURTHER, HALF_ALIGNED, NATURAL, NUMBERS, STREAMS, ZERO, unpacked } from "./unpack.js";

const MENDED = "scripts/streams has to be mended";
const [ELEMENTS, CODE] = [9, 10];

class Taken {
  streams = Object.fromEntries(STREAMS.map((name) => [name, []]));

  module(name, bytes) {
    this.bytes = bytes;
    this.slots = new Set();
    this.to("outside", leb(name.length), Buffer.from(name), leb(bytes.length), bytes.subarray(0, 8));
    const sections = [];
    for (this.at = 8; this.at < bytes.length; ) {
      const id = bytes[this.at++];
      const length = this.number();
      sections.push([id, this.at, this.at + length]);
      this.at += length;
    }
    this.to("outside", leb(sections.length));
    for (const [id, begin, end] of sections) {
      this.at = begin;
      if (id === CODE) this.code();
      else if (id === ELEMENTS && this.elements(end)) this.to("outside", [ELEMENTS]);
      else this.to("outside", [id === ELEMENTS ? id + 64 : id], leb(end - begin), bytes.subarray(begin, end));
    }
  }

  to(stream, ...parts) {
    for (const part of parts) for (const byte of part) this.streams[stream].push(byte);
  }

  /** A number as it stands there; the bytes of it are what counts, it may be negative. */
  raw() {
    const begin = this.at;
    while (this.bytes[this.at++] > 127);
    return this.bytes.subarray(begin, this.at);
  }

  number() {
    return this.raw().reduce((sum, byte, index) => sum + (byte & 127) * 128 ** index, 0);
  }

  /** Takes the elements, where each segment begins at a number and lists functions. */
  elements(end) {
    const taken = [leb(this.number())];
    while (this.at < end) {
      if (this.bytes[this.at++] !== 0 || this.bytes[this.at++] !== 0x41) return false;
      taken.push(this.raw());
      if (this.bytes[this.at++] !== 0x0b) return false;
      const count = this.number();
      taken.push(leb(count));
      for (let left = count, last = 0; left > 0; left -= 1) {
        const next = this.number();
        taken.push(leb(next < last ? 2 * (last - next) - 1 : 2 * (next - last)));
        last = next;
      }
    }
    this.to("elements", ...taken);
    return true;
  }

  code() {
    this.to("outside", [CODE]);
    const count = this.number();
    this.to("head", leb(count));
    for (let left = count; left > 0; left -= 1) {
      const length = this.number();
      const end = this.at + length;
      const groups = this.number();
      this.to("head", leb(groups));
      for (let group = 0; group < 2 * groups; group += 1) this.to("head", this.raw());
      while (this.at < end) this.instruction();
    }
  }

  instruction() {
    const operation = this.bytes[this.at++];
    if (operation === 0x41) return this.constant();
    if (operation >= 0xe0 && operation !== 0xfc) throw new Error(`operation ${operation}: ${MENDED}`);
    const natural = NATURAL[operation - 0x28];
    if (natural !== undefined) {
      const alignment = this.number();
      if (alignment === 2 && natural === "3") this.to("operations", [HALF_ALIGNED]);
      else if (alignment !== Number(natural)) [this.to("operations", [ALIGNED]), this.to("align", leb(alignment))];
    }
    this.to("operations", [operation]);
    for (const name of NUMBERS[operation]) this.to(name, this.raw());
    if (operation === 0x0e || operation === 0x1c) {
      const count = this.number();
      this.to("block", leb(count));
      for (let left = operation === 0x0e ? count + 1 : count; left > 0; left -= 1) this.to("block", this.raw());
    } else if (operation === 0x43 || operation === 0x44) {
      const length = operation === 0x43 ? 4 : 8;
      this.to("wide", this.bytes.subarray(this.at, this.at + length));
      this.at += length;
    } else if (operation === 0xfc) {
      const kind = this.number();
      if (kind > 17) throw new Error(`operation 252 ${kind}: ${MENDED}`);
      this.to("block", leb(kind));
      for (let left = Number(FURTHER[kind - 8] ?? 0); left > 0; left -= 1) this.to("block", this.raw());
    }
  }

  /** What a constant is for goes with it: a call by the table, an address, something that is added. */
  constant() {
    const value = this.raw();
    const next = this.bytes[this.at];
    if (next === 0x11) return this.slot(value);
    if (value.length > 2) return this.one(ADDRESS, "address", value);
    if (next === 0x6a) {
      this.at += 1;
      return this.one(ADD, "added", value);
    }
    if (value.length === 1 && value[0] === 0) return this.to("operations", [ZERO]);
    this.one(0x41, "constant", value);
  }

  /** The same slot has the same type, wherever it is called. */
  slot(value) {
    this.at += 1;
    const type = this.number();
    if (this.number() !== 0) throw new Error(`a second table: ${MENDED}`);
    if (!this.slots.has(value.join())) this.to("type", leb(type));
    this.slots.add(value.join());
    this.one(CALL_SLOT, "slot", value);
  }

  one(operation, stream, value) {
    this.to("operations", [operation]);
    this.to(stream, value);
  }
}

/**
 * A file of these modules: a module of WebAssembly itself, empty but for a section a stream.
 *
 * @param {[string, Uint8Array][]} modules by their names
 * @returns {Buffer}
 */
export function packed(modules) {
  const taken = new Taken();
  for (const [name, bytes] of modules) taken.module(name, bytes);
  const sections = STREAMS.map((name) => {
    const content = [leb(name.length), Buffer.from(name), Buffer.from(taken.streams[name])];
    return Buffer.concat([Buffer.from([0]), leb(content.reduce((sum, part) => sum + part.length, 0)), ...content]);
  });
  const file = Buffer.concat([Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]), ...sections]);
  const again = unpacked(new WebAssembly.Module(file));
  for (const [name, bytes] of modules) if (!bytes.equals(again.get(name))) throw new Error(`${name} does not come back as it was: ${MENDED}`);
  return file;
}

/** Where each stream of such a file begins; nothing for other files. */
export function beginnings(bytes) {
  if (bytes.length < 8 || bytes.readUInt32LE(0) !== 0x6d736100 || WebAssembly.Module.customSections(new WebAssembly.Module(bytes), STREAMS[0]).length === 0) return [];
  const found = [];
  for (let at = 8; at < bytes.length; ) {
    found.push(at++);
    let length = 0;
    for (let weight = 1; ; weight *= 128) {
      const byte = bytes[at++];
      length += (byte & 127) * weight;
      if (byte < 128) break;
    }
    at += length;
  }
  return found;
}
