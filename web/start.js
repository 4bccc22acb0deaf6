// Starts the console from a file of its own: the content-security policy allows no inline script.
// The build writes the hashed addresses of both parts of the program, and what the first page says, into index.html.

/** Where a person's choice of a language is kept. */
const CHOSEN = "backup-console.language";
const browser = navigator.languages ?? [navigator.language];

/**
 * Says what a person can do when the console cannot start.
 *
 * @param {string} sentence
 * @param {string} retry the button that tries again; empty: there is none
 */
function explain(sentence, retry = "") {
  const place = document.getElementById("start-message");
  const again = place.querySelector("button");
  place.hidden = false;
  document.getElementById("backup-console").hidden = true;
  place.querySelector("p").textContent = sentence;
  again.hidden = !retry;
  again.textContent = retry;
  // What did not fit stands in the page itself: another try begins with another page.
  again.onclick = () => location.reload();
}

/** What whoever serves the page has decided, in the file beside it. Without such a file everything is as usual. */
async function configuration() {
  const answer = await fetch(document.getElementById("console-config").href);
  if (answer.status === 404) return {};
  if (!answer.ok) throw new Error(`config.json: the server answered ${answer.status}`);
  // A server that answers every address with the page has no such file.
  if ((answer.headers.get("content-type") ?? "").includes("html")) return {};
  return answer.json().catch(() => {
    throw new Error("config.json: this is not JSON");
  });
}

/**
 * The program has stopped: what is on the page no longer answers, but can still be copied. Of what it knew nothing is left,
 * its token least of all; it is in the middle of its last call, so that is done after it.
 */
function stopped(element, words, memory) {
  setTimeout(() => new Uint8Array(memory.buffer).fill(0));
  const message = document.createElement("p");
  message.className = "bc-crash";
  // A role set through the DOM is announced like any other.
  message.setAttribute("role", "alert");
  message.textContent = words;
  element.prepend(message);
}

/** What is said where no table can be had, in the language nearest to `wanted`. */
function startWords(document, wanted) {
  const said = [...document.getElementById("console-words").content.querySelectorAll("[data-name]")];
  const language = nearest(wanted, [...new Set(said.map((sentence) => sentence.lang))]);
  return (name) => said.find((sentence) => sentence.lang === language && sentence.dataset.name === name)?.textContent ?? "";
}

/**
 * The first of `wanted` that there is: the same tag, else the same language.
 *
 * @param {(string | null | undefined)[]} wanted tags
 * @param {string[]} known tags, the first where none is wanted
 */
function nearest(wanted, known) {
  const language = (tag) => tag.toLowerCase().split(/[-_]/)[0];
  for (const tag of wanted) {
    if (typeof tag !== "string") continue;
    const found = known.find((other) => other.toLowerCase() === tag.toLowerCase()) ?? known.find((other) => language(other) === language(tag));
    if (found) return found;
  }
  return known[0];
}

/** The tables: those of the first page stand in it, the others are fetched once; one that did not come is asked for again. */
class Tables {
  /** @type {Map<string, [string, RequestInit]>} */
  #addresses = new Map();
  /** @type {Map<string, Promise<string>>} */
  #coming = new Map();
  /** @type {string[]} tags, English first */
  languages = [];

  constructor(document) {
    for (const table of document.getElementById("console-words").content.querySelectorAll("[data-part]")) {
      this.#coming.set(`${table.lang} ${table.dataset.part}`, Promise.resolve(table.textContent));
      this.languages.push(table.lang);
    }
    this.languages.sort((one, other) => Number(other === "en") - Number(one === "en"));
    for (const table of document.querySelectorAll("meta[name=console-words]")) {
      this.#addresses.set(`${table.lang} ${table.dataset.part}`, [new URL(table.content, document.baseURI).href, { integrity: table.dataset.integrity }]);
    }
  }

  get(language, part) {
    const name = `${language} ${part}`;
    let table = this.#coming.get(name);
    if (!table) {
      table = fetch(...this.#addresses.get(name)).then((answer) => {
        if (!answer.ok) throw new Error(`${answer.url}: the server answered ${answer.status}`);
        return answer.text();
      });
      this.#coming.set(name, table);
      table.catch(() => this.#coming.delete(name));
    }
    return table;
  }
}

/** What a person chose before; a browser may keep nothing, or let nobody ask. */
function chosen() {
  try {
    return localStorage.getItem(CHOSEN);
  } catch {
    return null;
  }
}

function choose(language) {
  try {
    localStorage.setItem(CHOSEN, language);
  } catch {
    // It holds for the life of the page.
  }
}

async function begin() {
  const element = document.getElementById("backup-console");
  const say = startWords(document, [chosen(), ...browser]);
  const tables = new Tables(document);
  try {
    const glue = document.getElementById("console-glue").href;
    const wasm = document.getElementById("console-wasm");
    const wanted = (config) => nearest([chosen(), config?.language, ...browser], tables.languages);
    const configured = configuration();
    const [program, config] = await Promise.all([import(glue), configured]);
    const { memory } = await program.default({ module_or_path: fetch(wasm.href, { integrity: wasm.dataset.integrity }) });
    let words = "";
    let started = false;
    let over = false;
    const end = () => {
      if (!over) stopped(element, words, memory);
      over = true;
    };
    program.onpanic(end);
    // Not every end is one that the program sees coming: it may have no room left.
    const broke = ({ error, reason }) => (error ?? reason) instanceof WebAssembly.RuntimeError && end();
    addEventListener("error", broke);
    addEventListener("unhandledrejection", broke);
    program.onwords(
      (language, part) => tables.get(language, part),
      (language) => {
        words = program.stopped_words();
        // From then on it is a person who chooses.
        if (started) choose(language);
      },
    );
    await program.start(element, config, wanted(config));
    words = program.stopped_words();
    started = true;
  } catch (reason) {
    if (reason === undefined) return explain(say("no-words"), say("retry"));
    console.error(reason);
    explain(typeof WebAssembly === "object" ? `${say("not-started")} ${reason}` : say("no-webassembly"));
    element.remove();
  }
}

begin();
