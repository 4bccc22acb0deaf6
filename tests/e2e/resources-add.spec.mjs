// Associate resources with a vault: list, pasted ids, room, refusals, lost answers.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { go } from "./support/sign-in.mjs";
import { EMPTY_VAULT, SERVER, SERVER_S003, changes, idOf, paste, picker, uuid } from "./support/protect.mjs";

const servers = (page) => picker(main(page), "Resources to associate");
const submit = (page) => page.getByRole("button", { name: /^Associate (\d+ |resources)/ });
const result = (page) => page.getByRole("region", { name: "Result" });

test.beforeEach(async ({ page, signIn }) => {
  await signIn();
  await go(page, `/resources/associate?vault=${EMPTY_VAULT.id}`);
  await expect(page.getByRole("radio", { name: /^vault-8538/ })).toBeChecked();
});

test("seed S001: one server joins, and its id is told", async ({ page, emulator, look }) => {
  const sent = changes(page);
  await servers(page).getByRole("searchbox").fill(SERVER.id);
  await servers(page).getByRole("checkbox", { name: SERVER.name }).check();
  await page.getByText("Names, and disks to leave out").click();
  await page.getByRole("textbox", { name: "Name to send" }).fill("server-4690-0002");
  await submit(page).click();
  await expect(result(page)).toContainText("1 resource is associated with the vault “vault-8538”");
  await expect(result(page)).toContainText(SERVER.id);
  await look("associate, done");
  expect(sent).toHaveLength(1);
  expect(sent[0].path).toBe(`/proxy/cbr/v3/${emulator.config.project_id}/vaults/${EMPTY_VAULT.id}/addresources`);
  expect(sent[0].body).toEqual({ resources: [{ id: SERVER.id, type: "OS::Nova::Server", name: "server-4690-0002" }] });
  await result(page).getByRole("link", { name: "Create a restore point" }).click();
  await expect(page.getByRole("radio", { name: /^vault-8538/ })).toBeChecked();
});

test("spaces around a name are told before it is sent", async ({ page }) => {
  await servers(page).getByRole("searchbox").fill(SERVER.id);
  await servers(page).getByRole("checkbox", { name: SERVER.name }).check();
  await page.getByText("Names, and disks to leave out").click();
  await page.getByRole("textbox", { name: "Name to send" }).fill(" web ");
  await page.getByRole("textbox", { name: "Name to send" }).blur();
  await expect(main(page)).toContainText("Spaces at the start and end are removed: “web”.");
});

test("the sum of the chosen is held against what is free", async ({ page, look }) => {
  await servers(page).getByRole("searchbox").fill("web-0");
  for (const name of ["web-01", "web-02"]) await page.getByRole("checkbox", { name }).check();
  await expect(page.getByText("2 servers, 80 GB of 100 GB free")).toBeVisible();
  await page.getByRole("checkbox", { name: "web-03" }).check();
  await expect(page.getByText("3 servers, 120 GB: 20 GB more than is free")).toBeVisible();
  await expect(page.getByText(/20 GB more than the vault/)).toBeVisible();
  await look("associate, too much");
  await page.getByRole("button", { name: "Remove web-03" }).click();
  await expect(page.getByText(/GB more than the vault/)).toBeHidden();
  await submit(page).click();
  await expect(result(page)).toContainText("2 resources are associated");
});

test("pasted ids: each once, whatever stands between them, and unknown ones are marked", async ({ page, emulator }) => {
  const sent = changes(page);
  const web = await idOf(emulator, "web-01");
  await paste(servers(page), [`${SERVER.id}, "${web}";`, SERVER.id, uuid(1)]);
  await expect(servers(page).getByText("3 added, 1 was there already.")).toBeVisible();
  await expect(page.getByText("not in the list")).toBeVisible();
  await expect(page.getByText("3 servers, 80 GB of 100 GB free, size of 1 not known")).toBeVisible();
  await paste(servers(page), [SERVER.id]);
  await expect(servers(page).getByText("0 added, 1 was there already.")).toBeVisible();
  await page.getByRole("button", { name: `Remove ${uuid(1)}` }).click();
  await submit(page).click();
  await expect(result(page)).toContainText("2 resources are associated");
  expect(sent[0].body.resources.map(({ id }) => id)).toEqual([SERVER.id, web]);
});

test("ids that the answer leaves out are told first", async ({ page, emulator, look }) => {
  const web = await idOf(emulator, "web-01");
  await page.route("**/addresources", async (route) => {
    const reply = await route.fetch();
    await route.fulfill({ response: reply, json: { add_resource_ids: [SERVER.id] } });
  });
  await paste(servers(page), [SERVER.id, web]);
  await submit(page).click();
  await expect(result(page)).toContainText("1 resource was not associated");
  const said = await result(page).innerText();
  expect(said.indexOf("was not associated")).toBeLessThan(said.indexOf("1 resource is associated"));
  await expect(result(page).getByRole("listitem").filter({ hasText: "web-01" })).toContainText(web);
  await look("associate, partly");
});

test("a server that sits in another vault can't be chosen, and says where", async ({ page }) => {
  await servers(page).getByRole("searchbox").fill(SERVER_S003.name);
  await expect(page.getByText("In the vault “vault-be94” already.")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: SERVER_S003.name })).toBeDisabled();
});

test("the service's refusal is explained, and the choice is kept", async ({ page, emulator, look }) => {
  await emulator.setFault({ operation: "cbr.resources.add", kind: "status", status: 400, shape: "cbr", code: "BackupService.6103", message: "associated" });
  await paste(servers(page), [SERVER.id]);
  await submit(page).click();
  await expect(page.getByText("HTTP 400, BackupService.6103")).toBeVisible();
  await expect(page.getByText("Nothing was changed.")).toBeVisible();
  await look("associate, refused");
  await submit(page).click();
  await expect(result(page)).toContainText("1 resource is associated");
});

for (const [when, found] of [
  ["after", /The request took effect\. Found: the chosen resource/],
  ["before", /No result of the request is there so far/],
]) {
  test(`an answer that is lost ${when} the effect is looked for, not sent again`, async ({ page, emulator }) => {
    const sent = changes(page);
    await paste(servers(page), [SERVER.id]);
    await emulator.setFault({ operation: "cbr.resources.add", kind: "broken", when });
    await submit(page).click();
    await expect(page.getByText(found)).toBeVisible();
    expect(sent).toHaveLength(1);
    if (when === "after") return;
    await page.getByRole("button", { name: "Send again" }).click();
    await expect(result(page)).toContainText("1 resource is associated");
    expect(sent).toHaveLength(2);
  });
}

test("another kind of vault puts the choice aside and brings it back", async ({ page, look }) => {
  const sent = changes(page);
  await servers(page).getByRole("searchbox").fill("web-0");
  for (const name of ["web-01", "web-02"]) await page.getByRole("checkbox", { name }).check();
  await page.getByRole("radio", { name: /^archive-disks/ }).check();
  const notice = main(page).getByText("2 servers are put aside: this vault takes disks");
  await expect(notice).toBeVisible();
  await expect(page.locator("[role=status][aria-live]").filter({ hasText: "2 servers are put aside" })).toHaveCount(1);
  await expect(main(page).getByText("They come back with a vault for servers.")).toBeVisible();
  // The other kind's list is read first: what is checked does not change under the check.
  await servers(page).getByRole("searchbox").fill("media");
  await expect(servers(page).getByRole("checkbox", { name: "media", exact: true })).toBeVisible();
  await look("associate, put aside");
  await servers(page).getByRole("checkbox", { name: "media", exact: true }).check();
  await page.getByRole("radio", { name: /^vault-8538/ }).check();
  await expect(notice).toBeHidden();
  await expect(main(page).getByText("1 disk is put aside: this vault takes servers")).toBeVisible();
  await expect(page.getByText("2 servers, 80 GB of 100 GB free")).toBeVisible();
  await page.getByRole("button", { name: "Associate 2 servers" }).click();
  await expect(result(page)).toContainText("2 resources are associated");
  expect(sent[0].body.resources.map(({ type }) => type)).toEqual(["OS::Nova::Server", "OS::Nova::Server"]);
});

test("the list stands by name", async ({ page }) => {
  await expect(servers(page).getByRole("checkbox", { name: "web-01", exact: true })).toBeVisible();
  const names = await servers(page).locator(".bc-pick-name").allInnerTexts();
  expect(names.length).toBeGreaterThan(30);
  const order = new Intl.Collator("en", { numeric: true }).compare;
  expect(names.filter((name) => /^[a-z]+-\d+$/.test(name))).toEqual(names.filter((name) => /^[a-z]+-\d+$/.test(name)).sort(order));
  expect(names[0].localeCompare(names.at(-1))).toBe(-1);
});

test("what a refusal names is marked, the choice stays, and the rest goes without it", async ({ page, emulator, look }) => {
  const sent = changes(page);
  const ids = [];
  await servers(page).getByRole("searchbox").fill("web-0");
  for (const name of ["web-01", "web-02"]) {
    ids.push(await idOf(emulator, name));
    await page.getByRole("checkbox", { name }).check();
  }
  await emulator.setFault({ operation: "cbr.resources.add", kind: "status", status: 404, shape: "cbr", code: "BackupService.6302", message: `The resource ${ids[1]} does not exist.` });
  await submit(page).click();
  await expect(main(page)).toContainText(`The service names web-02 (${ids[1]}).`);
  await expect(servers(page)).toContainText("The service named it in its refusal.");
  for (const name of ["web-01", "web-02"]) await expect(page.getByRole("checkbox", { name })).toBeChecked();
  await look("associate, one refused by name");
  await page.getByRole("button", { name: "Send without it" }).click();
  await expect(result(page)).toContainText("1 resource is associated");
  expect(sent.map(({ body }) => body.resources.map(({ id }) => id))).toEqual([ids, [ids[0]]]);
});
