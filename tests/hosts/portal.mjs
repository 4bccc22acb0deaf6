// What a portal's engineer does with the package in the plain page, and how the tests look at what came of it.

export const MODULE = "/node_modules/backup-console/index.js";

/** In the page: options with what they leave out, which is the portal's own project and token. */
const withSession = async (own) => {
  const session = async () => (await fetch("/portal/session")).json();
  const project = "project" in own ? own.project : (await session()).project;
  return { getToken: async () => (await session()).token, ...own, project };
};

/** Options are data; where they hold functions, a function that makes them in the page out of `given`. */
const made = async (page, options, given) =>
  page.evaluateHandle(withSession, typeof options === "function" ? await page.evaluateHandle(options, given) : options);

/** Mounts into the element with the id; gives a handle of what `mount` gave. */
export const mountIn = async (page, id, options = {}, given) =>
  page.evaluateHandle(
    async ([module, id, options]) => (await import(module)).mount(document.getElementById(id), options),
    [MODULE, id, await made(page, options, given)],
  );

/** Puts a <backup-console> with these properties into the element with the id; gives its handle. */
export const appendIn = async (page, id, options = {}, given) =>
  page.evaluateHandle(
    async ([module, id, options]) => {
      (await import(module)).define();
      const element = Object.assign(document.createElement("backup-console"), options);
      document.getElementById(id).append(element);
      return element;
    },
    [MODULE, id, await made(page, options, given)],
  );

/** Every call to a service from now on, in order. */
export function callsOf(page) {
  const all = [];
  page.on("request", (request) => {
    const { pathname, search } = new URL(request.url());
    if (!pathname.startsWith("/proxy/")) return;
    all.push({ method: request.method(), path: pathname + search, token: request.headers()["x-auth-token"] ?? null, body: request.postData() ?? "" });
  });
  return all;
}

/** How a console looks that fills `place`, for `expect.poll`. */
export const look = (place) =>
  place.getByRole("main").evaluate((main) => ({ scheme: getComputedStyle(main).colorScheme, language: main.closest("[lang]").lang }));

export const scheme = async (place) => (await look(place)).scheme;
