// Starts the console from a file of its own: the content-security policy allows no inline script.
// The build writes the hashed addresses of both parts into the two links.

/**
 * Says what a person can do when the console cannot start.
 *
 * @param {unknown} reason what was thrown
 */
function explain(reason) {
  const place = document.getElementById("start-message");
  place.hidden = false;
  place.querySelector("p").textContent =
    typeof WebAssembly === "object"
      ? "The console did not start: a part of it did not load or did not run. Check the connection and load the page again. " +
        `If that does not help, give this to whoever runs the console: ${reason}`
      : "This browser does not run WebAssembly, which the console is made of. Use a current version of Chrome, Edge, Firefox " +
        "or Safari, or ask whoever manages this browser to allow WebAssembly.";
  document.getElementById("backup-console")?.remove();
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

/** The program has stopped: what is on the page no longer answers, but can still be copied. */
function stopped(element, words) {
  const message = document.createElement("p");
  message.className = "bc-crash";
  // A role set through the DOM is announced like any other.
  message.setAttribute("role", "alert");
  message.textContent = words;
  element.prepend(message);
}

try {
  const element = document.getElementById("backup-console");
  const glue = document.getElementById("console-glue").href;
  const wasm = document.getElementById("console-wasm").href;
  const [program, config] = await Promise.all([import(glue), configuration()]);
  await program.default({ module_or_path: wasm });
  let words = "";
  program.onpanic(() => stopped(element, words));
  words = await program.start(element, config);
} catch (reason) {
  console.error(reason);
  explain(reason);
}
