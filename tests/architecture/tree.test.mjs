// What may stand where in the tree.
import assert from "node:assert/strict";
import test from "node:test";
import { files, lineOf, places, read, strings, uncommented, withoutTests } from "./source.mjs";

const LONGEST = 400;

test(`no source file is longer than ${LONGEST} lines`, () => {
  const long = files(".", ".rs", ".css", ".mjs", ".js", ".sh", ".html").filter((file) => read(file).split("\n").length - 1 > LONGEST);
  assert.deepEqual(long, []);
});

// style:name=… and style=("--name", …) go through the object model, which the policy allows.
test("no style attribute, no HTML from a string: the content-security policy forbids one, safety the other", () => {
  const wrong = [...files("src", ".rs"), ...files("web", ".js"), ...files("npm", ".js", ".html"), "index.html"].flatMap((file) =>
    places(file, file.endsWith(".rs") ? uncommented(read(file)) : read(file), /(?<=\s)(?:attr:)?style=(?!\()\S+|\b(?:set_)?inner_html\b|\b(?:prop:)?innerHTML\b|\binsert_adjacent_html\b|insertAdjacentHTML/),
  );
  assert.deepEqual(wrong, []);
});

test("no inline script or style in the page", () => {
  // An import map can stand nowhere else; it runs nothing, and the policy of its page names it by its hash.
  const pages = ["index.html", ...files("npm", ".html"), ...files("examples", ".html")];
  assert.deepEqual(pages.flatMap((page) => places(page, read(page), /<script(?![^>]*\bsrc=)(?! type="importmap">)[^>]*>|<style\b|\son\w+=/i)), []);
});

test("every style sheet reaches the page, once, in the bundle", () => {
  const linked = [...read("index.html").matchAll(/<link[^>]*rel="css"[^>]*href="([^"]+)"|<link[^>]*href="([^"]+)"[^>]*rel="css"/g)].map((match) => match[1] ?? match[2]);
  assert.deepEqual([...linked].sort(), ["target/console.css"]);
  const bundled = [...read("style/console.css").matchAll(/^@import "([^"]+)"/gm)].map(([, file]) => `style/${file}`.replace("style/../", ""));
  assert.deepEqual(bundled.sort(), [...files("style", ".css").filter((file) => file !== "style/console.css"), ...files("web", ".css")].sort());
});

test("sentences are calm: no exclamation mark, no please, no oops", () => {
  const said = files("text", ".ftl").flatMap((file) => read(file).split("\n").map((text, index) => ({ file, text, line: index + 1 })));
  const catalogue = files("api/src/error", ".rs").flatMap((file) => strings(withoutTests(read(file))).map((found) => ({ file, ...found })));
  const loud = [...said, ...catalogue]
    .filter(({ text }) => !text.startsWith("#") && /!(?!=)|\b(?:please|bitte|oops|sorry)\b/i.test(text))
    .map(({ file, text, line }) => `${file}:${line}: ${text}`);
  assert.ok(said.length > 2000);
  assert.deepEqual(loud, []);
});

test("what a person reads stands in text/: not in the program, the package or the page", () => {
  // What a call throws, and what is written into the browser's console, is for those who build a page around this one.
  const engineers = (script) => script.replace(/\b(?:new \w*Error|console\.\w+)\("[^"]*"\)/g, "");
  const wrong = [...files("src", ".rs"), ...files("npm", ".js"), ...files("web", ".js")]
    .flatMap((file) =>
      strings((file.endsWith(".js") ? engineers : withoutTests)(read(file)).replace(/\breason = "[^"]*"/g, (reason) => reason.replace(/"[^"]*"/, '""')))
        .filter(({ text }) => /^[A-Z][a-z']+(?: [a-z]|[.:?]?$)/.test(text))
        .map(({ text, line }) => `${file}:${line}: ${text}`),
    );
  // A header, and names that the browser gives to keys and to its own parts.
  const names = /: (?:Accept|Escape|Enter|Home|End|Tab|Intl)$/;
  assert.deepEqual(wrong.filter((place) => !names.test(place)), []);
  // The build puts its sentences into the page.
  const page = read("index.html").replace(/<!--[^]*?-->/g, "");
  assert.doesNotMatch(page, />[^<{]*\w+ \w+[^<]*<|<title>[^{]|name="description" content="[^{]/);
});

test("the console writes no address of the services: operations bring theirs", () => {
  const wrong = files("src", ".rs").filter((file) => !file.endsWith("/tests.rs")).flatMap((file) =>
    strings(withoutTests(read(file)))
      .filter(({ text }) => /(?:^|\/)v[1-3](?:\.\d)?(?:\/|$)/.test(text))
      .map(({ text, line }) => `${file}:${line}: ${text}`),
  );
  assert.deepEqual(wrong, []);
});

test("the repository stands alone: nothing names a folder outside of it, the lock file no host", () => {
  const OUTSIDE = new RegExp(["home", "root", "work", "Users"].map((name) => `(?<![\\w.*~-])/${name}/\\w`).join("|") + `|(?<![\\w/.-])shared/`);
  const wrong = files(".", ".rs", ".toml", ".md", ".mjs", ".js", ".json", ".sh", ".css", ".html", "Makefile", ".ci/run").flatMap((file) => {
    const text = read(file);
    const match = OUTSIDE.exec(text);
    return match && file !== "tests/architecture/tree.test.mjs" ? [`${file}:${lineOf(text, match.index)}: ${match[0]}`] : [];
  });
  assert.deepEqual(wrong, []);
  const locks = ["package-lock.json", ...files("examples", "package-lock.json")];
  assert.deepEqual(locks.flatMap((lock) => places(lock, read(lock), /"resolved": "(?!file:\.\.\/)[^"]*"|https?:\/\/[^\s"]*registry[^\s"]*/)), []);
});
