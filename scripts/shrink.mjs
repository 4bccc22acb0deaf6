// Makes the first page smaller where no optimiser may:
// - classes that a dependency of Leptos exports for the streams of server functions, and that nothing of ours calls. As
//   exports they survive, with the tasks and imports behind them: five kilobytes;
// - the names by which the program imports from its JavaScript, each with a hash that no compression shortens.
const UNUSED = /intounderlying/;
const [IMPORTS, FUNCTIONS, EXPORTS, CODE] = [2, 3, 7, 10];

/** Reads a module byte by byte. */
class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  number() {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++];
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  }

  take(length) {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  name() {
    return this.take(this.number()).toString();
  }

  /** As many as there are, each read by `read`. */
  list(read) {
    return Array.from({ length: this.number() }, () => read());
  }

  limits() {
    if (this.number() & 1) this.number();
    this.number();
  }
}

/** A whole number as WebAssembly writes it. */
export function leb(count) {
  const bytes = [];
  for (; count > 127; count = Math.floor(count / 128)) bytes.push((count % 128) + 128);
  return Buffer.from([...bytes, count]);
}

function sectionsOf(bytes) {
  const sections = [];
  for (const reader = new Reader(bytes, 8); reader.at < bytes.length; ) {
    const id = reader.number();
    sections.push({ id, content: reader.take(reader.number()) });
  }
  return sections;
}

/** What a module imports, each as it stands there. */
function importsOf(imports) {
  return imports.list(() => {
    const [module, name] = [imports.name(), imports.name()];
    const kind = imports.number();
    const from = imports.at;
    if (kind === 0) imports.number();
    else if (kind === 3) imports.take(2);
    else if (kind === 4) imports.take(1) && imports.number();
    else {
      if (kind === 1) imports.take(1);
      imports.limits();
    }
    return { module, name, kind, what: imports.bytes.subarray(from, imports.at) };
  });
}

/** The type of every function, those that are imported first, and the length of what each does. */
function functionsOf(section) {
  const types = importsOf(section(IMPORTS)).filter(({ kind }) => kind === 0).map(({ what }) => new Reader(what).number());
  const imported = types.length;
  const functions = section(FUNCTIONS);
  types.push(...functions.list(() => functions.number()));
  const code = section(CODE);
  const lengths = code.list(() => code.take(code.number()).length);
  return types.map((type, index) => ({ type, length: index < imported ? Number.POSITIVE_INFINITY : lengths[index - imported] }));
}

/**
 * The compiler's file with those exports standing for the shortest function of their type: wasm-bindgen wants them to be
 * there, and what they stood for is reached by nothing any more, so that the splitter drops it.
 *
 * @param {Buffer} bytes
 */
export function withoutUnused(bytes) {
  const sections = sectionsOf(bytes);
  const section = (id) => new Reader(sections.find((it) => it.id === id)?.content ?? fail(`no section ${id}`));
  const functions = functionsOf(section);
  const exports = section(EXPORTS);
  const entries = exports.list(() => ({ name: exports.take(exports.number()), kind: exports.number(), index: exports.number() }));
  const unused = entries.filter(({ name, kind }) => kind === 0 && UNUSED.test(name.toString()) && !name.toString().startsWith("__wbindgen_describe_"));
  for (const entry of unused) {
    const { type } = functions[entry.index];
    let best = entry.index;
    functions.forEach((it, index) => {
      if (it.type === type && it.length < functions[best].length) best = index;
    });
    entry.index = best;
  }
  const content = Buffer.concat([leb(entries.length), ...entries.flatMap(({ name, kind, index }) => [leb(name.length), name, Buffer.from([kind]), leb(index)])]);
  return withSection(bytes, sections, EXPORTS, content);
}

/** The module with another section of this kind. */
function withSection(bytes, sections, kind, content) {
  const parts = sections.flatMap(({ id, content: old }) => {
    const now = id === kind ? content : old;
    return [Buffer.from([id]), leb(now.length), now];
  });
  return Buffer.concat([bytes.subarray(0, 8), ...parts]);
}

/**
 * The program and its JavaScript with short names for what is imported. Each stands once in either.
 *
 * @param {Buffer} bytes
 * @param {string} text
 */
export function withShortNames(bytes, text) {
  const sections = sectionsOf(bytes);
  const imports = importsOf(new Reader(sections.find(({ id }) => id === IMPORTS)?.content ?? fail("no imports")));
  const names = new Map(imports.filter(({ name }) => name.startsWith("__wb")).map(({ name }, index) => [name, `a${index.toString(36)}`]));
  let found = 0;
  const short = text.replace(/^( +)(__wb\w+)(?=: function)/gm, (_, indent, name) => {
    if (names.has(name)) found += 1;
    return `${indent}${names.get(name) ?? name}`;
  });
  if (found !== names.size) fail(`wasm-bindgen's output gives ${found} of ${names.size} imports`);
  const entry = ({ module, name, kind, what }) => {
    const written = Buffer.from(names.get(name) ?? name);
    return [leb(Buffer.byteLength(module)), Buffer.from(module), leb(written.length), written, Buffer.from([kind]), what];
  };
  return { text: short, bytes: withSection(bytes, sections, IMPORTS, Buffer.concat([leb(imports.length), ...imports.flatMap(entry)])) };
}

/**
 * The generated JavaScript without those classes.
 *
 * @param {string} text
 */
export function withoutClasses(text) {
  const block = /^export class (IntoUnderlying\w+) \{\n[^]*?^\}\n(?:if \(Symbol\.dispose\) .*\n)?/gm;
  for (const [, name] of text.matchAll(block)) text = text.replace(new RegExp(`^const ${name}Finalization = [^]*?;\n`, "m"), "");
  return text.replace(block, "");
}

function fail(why) {
  throw new Error(`${why}: scripts/shrink.mjs has to be mended`);
}
