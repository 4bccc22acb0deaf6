// A look at the programs that run in a page, which the package itself keeps to itself.

/** Lets the page hold the memory of every program that is started, in `memories`. */
export const keepMemory = (page) =>
  page.route("**/guard.js", async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const body = text.replace("let over = false;", "let over = false; (globalThis.memories ??= []).push(exports.memory);");
    if (body === text) throw new Error("guard.js has no place to look in");
    await route.fulfill({ response, body });
  });
