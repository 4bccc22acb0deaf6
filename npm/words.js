import { textOf } from "./source.js";

/**
 * Where what the console says comes from: a table for each language and part, fetched once. One that did not come is
 * asked for again.
 */
export class Words {
  #addresses;
  /** @type {Map<string, Promise<string>>} */
  #coming = new Map();

  /** @param {Record<string, () => URL>} addresses by the names of the files */
  constructor(addresses) {
    this.#addresses = addresses;
  }

  /** @param {URL} [base] a folder where the files are instead */
  get(language, part, base) {
    const name = `words-${language}-${part}.txt`;
    let table = this.#coming.get(name);
    if (!table) {
      table = textOf(base ? new URL(name, base) : this.#addresses[name]());
      this.#coming.set(name, table);
      table.catch(() => this.#coming.delete(name));
    }
    return table;
  }
}
