// What the journeys around vaults and restore points share.
import { expect } from "@playwright/test";
import { go } from "./sign-in.mjs";

/** The server of seed S001, under the name that the service gives it. */
export const SERVER = { id: "e8cc6bfd-d324-4b88-9109-9fb0ba70676f", name: "ecs-9f93-0002" };
/** The vault of seed S003, and the server that it holds. */
export const VAULT_S003 = { id: "3b5816b5-f29c-4172-9d9a-76c719a659ce", name: "vault-be94" };
export const SERVER_S003 = { id: "94eba8b2-acc9-4d82-badc-127144cc5526", name: "ecs-1f0f-0002" };
/** A vault that holds nothing. */
export const EMPTY_VAULT = { id: "a335f9e1-1628-4c64-a7be-38656e5ec19c", name: "vault-8538" };

export const SAVED = "1 of 1 resource backed up";

/** An id that nothing has. */
export const uuid = (number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** Every call to a service that changes something, in order: address, body, answer as they went over the wire. */
export function changes(page) {
  const all = [];
  page.on("request", (request) => {
    if (request.method() === "GET" || !request.url().includes("/proxy/cbr/")) return;
    const change = { method: request.method(), path: new URL(request.url()).pathname, body: request.postDataJSON(), answer: null };
    all.push(change);
    request.response().then(
      async (reply) => (change.answer = await reply?.json().catch(() => null)),
      () => {},
    );
  });
  return all;
}

/** The id of a server by its name. */
export async function idOf(emulator, name) {
  const { token, project_id: project } = emulator.config;
  const reply = await fetch(`${emulator.address}/v3/${project}/protectables/server/instances?name=${name}`, { headers: { "x-auth-token": token } });
  return (await reply.json()).instances[0].id;
}

/** A station of the walkthrough. The last one is headed as verified only once it is. */
export const station = (page, name) =>
  page
    .getByRole("list", { name: "Protect a server" })
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: name === "Verified" ? /^Verifi/ : name, exact: true, level: 2 }) });

/** The group of one picker: search, list, what is chosen. */
export const picker = (place, name) => place.getByRole("group", { name, exact: true }).first();

/** Ids from elsewhere, into the picker. */
export async function paste(place, ids) {
  const field = place.getByRole("textbox", { name: "Ids to add" });
  if (!(await field.isVisible())) await place.getByRole("button", { name: "Paste ids" }).click();
  await field.fill(ids.join("\n"));
  await place.getByRole("button", { name: "Add ids" }).click();
}

/** A browser or a proxy that repeats each POST to `path` by itself, and shows the second answer. */
export const repeating = (page, path) =>
  page.route(`**/${path}`, async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    await route.fetch();
    await route.fulfill({ response: await route.fetch() });
  });

/** Changes every vault that is answered. */
export const altering = (page, path, alter) =>
  page.route(path, async (route) => {
    const response = await route.fetch();
    const answer = await response.json();
    alter(answer.vault);
    await route.fulfill({ response, json: answer });
  });

/** Station 1 with a new vault, and its id. */
export async function makeVault(page, name, size) {
  const here = station(page, "Vault");
  await here.getByLabel("Vault name").fill(name);
  await here.getByRole("textbox", { name: "Size" }).fill(String(size));
  return (await answerTo(page, "vaults", () => here.getByRole("button", { name: "Create vault" }).click())).vault.id;
}

/** The answer to the next request to `path`, a POST unless it says so. The page reads it as a stream, and a browser keeps no copy of that for a test. */
export async function answerTo(page, path, press, method = "POST") {
  let come;
  const answer = new Promise((resolve) => (come = resolve));
  const take = async (route) => {
    if (route.request().method() !== method) return route.fallback();
    const response = await route.fetch();
    come(await response.json());
    await route.fulfill({ response });
  };
  await page.route(`**/${path}`, take);
  await press();
  const body = await answer;
  await page.unroute(`**/${path}`, take);
  return body;
}

/** Station 2 with one server of the list. */
export async function associate(page, { id, name }) {
  const here = station(page, "Resources");
  await here.getByRole("searchbox", { name: "Search servers by name or id" }).fill(id || name);
  await here.getByRole("checkbox", { name, exact: true }).check();
  await here.getByRole("button", { name: "Associate 1 server" }).click();
}

/** All four stations for the server of seed S001, up to the run. */
export async function beginRun(page) {
  await go(page, "/protect");
  await makeVault(page, "my_vault", 200);
  await associate(page, SERVER);
  const press = () => station(page, "Restore point").getByRole("button", { name: "Back up 1 resource" }).click();
  const { id } = (await answerTo(page, "checkpoints", press)).checkpoint;
  await expect(station(page, "Verified")).toHaveAttribute("aria-current", "step");
  return id;
}
