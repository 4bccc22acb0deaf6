import { define, mount } from "./node_modules/backup-console/index.js";

const part = (id) => document.getElementById(id);

// Whoever is signed in at the portal has a token and a project.
const session = async () => (await fetch("/portal/session")).json();
const { project } = await session();

const options = () => ({
  project,
  getToken: async () => (await session()).token,
  fetch: (request) => {
    const own = new Request(request);
    own.headers.set("x-portal", "plain");
    return fetch(own);
  },
  language: part("language").value,
  theme: part("theme").value,
  features: { signIn: false },
});

for (const name of ["bc-ready", "bc-navigated", "bc-token-needed", "bc-operation-done", "bc-task-changed", "bc-failed"]) {
  document.addEventListener(name, ({ type, detail }) => {
    const line = document.createElement("li");
    line.textContent = [type, detail.view ?? detail.operation ?? detail.status ?? detail.reason ?? detail.message].join(" ");
    part("events").append(line);
  });
}

// The first console: the function. Its promise is kept, so that a console that still loads can be sent away, too.
let first;
async function showFirst() {
  const before = first;
  first = part("one").checked ? mount(part("first"), options()) : undefined;
  (await before)?.unmount();
  await first;
}

// The second one: the element.
define();
function showSecond() {
  if (!part("two").checked) return part("second").replaceChildren();
  const element = document.createElement("backup-console");
  element.setAttribute("view", "/vaults");
  Object.assign(element, options());
  part("second").append(element);
}

part("one").addEventListener("change", showFirst);
part("two").addEventListener("change", showSecond);
for (const id of ["theme", "language"]) {
  part(id).addEventListener("change", ({ target: { value } }) => {
    first?.then((console) => console.update({ [id]: value }));
    const element = part("second").firstElementChild;
    if (element) element[id] = value;
  });
}

await showFirst();
