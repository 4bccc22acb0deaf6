import { mountFrame } from "backup-console/frame";

const CONSOLE = document.querySelector("meta[name=console]").content;
const part = (id) => document.getElementById(id);

// Whoever is signed in at the portal has a token and a project. The frame gets the token by message.
const session = async () => (await fetch("/portal/session")).json();
const { project } = await session();

for (const name of ["bc-ready", "bc-navigated", "bc-token-needed", "bc-operation-done", "bc-task-changed", "bc-failed"]) {
  document.addEventListener(name, ({ type, detail }) => {
    const line = document.createElement("li");
    line.textContent = [type, detail.view ?? detail.operation ?? detail.status ?? detail.reason ?? detail.message].join(" ");
    part("events").append(line);
  });
}

/** The consoles that are shown or still load, by their place. */
const mounted = new Map();

async function show(box, place, title, view) {
  const before = mounted.get(place);
  mounted.delete(place);
  await (await before)?.unmount();
  if (!part(box).checked) return part(place).replaceChildren();
  const iframe = document.createElement("iframe");
  iframe.title = title;
  iframe.src = CONSOLE;
  part(place).replaceChildren(iframe);
  const frame = mountFrame(iframe, {
    project,
    view,
    getToken: async () => (await session()).token,
    language: part("language").value,
    theme: part("theme").value,
    features: { signIn: false },
  });
  mounted.set(place, frame);
  await frame;
}

const showFirst = () => show("one", "first", "Backup", "/");
part("one").addEventListener("change", showFirst);
part("two").addEventListener("change", () => show("two", "second", "Vaults", "/vaults"));
for (const id of ["theme", "language"]) {
  part(id).addEventListener("change", ({ target: { value } }) => {
    for (const frame of mounted.values()) frame.then((console) => console.update({ [id]: value }));
  });
}

await showFirst();
