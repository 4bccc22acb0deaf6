// The methods of a console: what `mount` gave, and the element's own.
import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures.mjs";
import { appendIn, callsOf, mountIn } from "./portal.mjs";
import { told } from "./told.mjs";
import { begins } from "./walk.mjs";

const [FIT, OTHER_SERVER, DEMO_SERVER, IN_VAULT] = ["6507cb66-90dc-4a12-a573-c9f3398f899d", "e8cc6bfd-d324-4b88-9109-9fb0ba70676f", "9506416d-db6c-406e-8bca-c0f43793d914", "94eba8b2-acc9-4d82-badc-127144cc5526"];
const [VAULT, EMPTY_VAULT] = ["3b5816b5-f29c-4172-9d9a-76c719a659ce", "a335f9e1-1628-4c64-a7be-38656e5ec19c"];
const [DISK, SNAPSHOT] = ["c68ae7fb-0aa5-4a97-ab01-ed02c5b7e768", "2bb856e1-b3d8-4432-a858-09e4ce939389"];
const server = (id) => ({ id, type: "OS::Nova::Server" });

/** Each form with all its values, what stands in its fields, what is chosen, and the body that a person could send. */
const FORMS = {
  "vault/create": {
    values: { name: "of_portal", description: "words", kind: "disk", size: 321, resources: [DISK], policy: "p-1", charging: "post_paid" },
    fields: { "Vault name": "of_portal", Description: "words", Size: "321" },
    chosen: ["Disks", "volume-demo"],
    body: {
      vault: {
        backup_policy_id: "p-1",
        billing: { cloud_type: "public", consistent_level: "crash_consistent", object_type: "disk", protect_type: "backup", size: 321 },
        description: "words",
        name: "of_portal",
        resources: [{ id: DISK, type: "OS::Cinder::Volume" }],
      },
    },
  },
  "resources/associate": {
    values: { vault: EMPTY_VAULT, resources: [FIT, OTHER_SERVER], kind: "server" },
    chosen: [/^vault-8538/, "ecs-6507", "ecs-9f93-0002"],
    body: { resources: [server(FIT), server(OTHER_SERVER)] },
  },
  "restore-point/create": {
    values: { vault: VAULT, resources: IN_VAULT, name: "of_portal", description: "words", mode: "full" },
    fields: { "Backup name": "of_portal", Description: "words" },
    chosen: [/^vault-be94/, "Chosen resources", "ecs-1f0f-0002", "Full"],
    body: { checkpoint: { parameters: { auto_trigger: false, description: "words", incremental: false, name: "of_portal", resources: [IN_VAULT] }, vault_id: VAULT } },
  },
  "csbs/protect": {
    values: { server: DEMO_SERVER, name: "of_portal", description: "words", extent: "full" },
    fields: { "Backup name": "of_portal", Description: "words" },
    chosen: ["ecs-demo", "Full"],
    body: { protect: { backup_name: "of_portal", description: "words", incremental: false } },
  },
  "csbs/check": {
    values: { servers: [FIT, OTHER_SERVER] },
    chosen: ["ecs-6507", "ecs-9f93-0002"],
    body: { check_protectable: [FIT, OTHER_SERVER].map((id) => ({ resource_id: id, resource_type: "OS::Nova::Server" })) },
  },
  "vbs/backup": {
    values: { disk: DISK, name: "of_portal", description: "words", snapshot: SNAPSHOT, extent: "full" },
    fields: { "Backup name": "of_portal", Description: "words", "Snapshot id": SNAPSHOT },
    chosen: ["volume-demo", "Full"],
    body: { backup: { volume_id: DISK, snapshot_id: SNAPSHOT, name: "of_portal", description: "words", extend_param: { FullBackup: "true" } } },
  },
};

/** Values that are one of a few words: the choice that each stands for. */
const CHOICES = [
  ["vault/create", { kind: "server" }, "Servers"],
  ["vault/create", { kind: "turbo" }, "File systems"],
  ["restore-point/create", { mode: "incremental" }, "Incremental"],
  ["csbs/protect", { extent: "incremental" }, "Incremental"],
  ["vbs/backup", { extent: "incremental" }, "Incremental"],
];

const open = (mounted, form, values) => mounted.evaluate((mounted, [form, values]) => mounted.open(form, values), [form, values]);
const refusal = (mounted, form, values) =>
  mounted.evaluate((mounted, [form, values]) => {
    try {
      return mounted.open(form, values);
    } catch (reason) {
      return `${reason.name}: ${reason.message}`;
    }
  }, [form, values]);
const chosen = (place, name) => {
  const exact = typeof name === "string" ? { name, exact: true } : { name };
  return place.getByRole("radio", exact).or(place.getByRole("checkbox", exact));
};

test.beforeEach(async ({ page, first }) => {
  await page.goto("/");
  await begins(first);
});

test("the forms and values here are those of docs/embedding.md", () => {
  const page = readFileSync("docs/embedding.md", "utf8");
  const [, rows] = /\| form \| values \|\n\| --- \| --- \|\n((?:\|.*\n)+)/.exec(page);
  const documented = rows.trim().split("\n").map((row) => {
    const [, form, values] = /^\| `([^`]+)` \| (.*) \|$/.exec(row);
    return [form, [...values.replace(/\([^)]*\)/g, "").matchAll(/`(\w+)`/g)].map(([, name]) => name)];
  });
  expect(Object.entries(FORMS).map(([form, { values }]) => [form, Object.keys(values)])).toEqual(documented);
});

test("open fills in every value of every form, and sends nothing", async ({ page, second }) => {
  test.slow();
  const mounted = await mountIn(page, "second");
  await begins(second);
  const calls = callsOf(page);
  const written = second.getByRole("complementary", { name: "Request" }).getByRole("group", { name: "Body" }).locator("code");
  for (const [form, { values, fields = {}, chosen: choices, body }] of Object.entries(FORMS)) {
    await test.step(form, async () => {
      expect(await open(mounted, form, values)).toBe(true);
      for (const [name, value] of Object.entries(fields)) await expect(second.getByRole("textbox", { name }), name).toHaveValue(value);
      for (const name of choices) await expect(chosen(second, name), String(name)).toBeChecked();
      await expect.poll(async () => JSON.parse(await written.textContent())).toEqual(body);
    });
  }
  for (const [form, values, name] of CHOICES) {
    expect(await open(mounted, form, values)).toBe(true);
    await expect(chosen(second, name), `${form} ${JSON.stringify(values)}`).toBeChecked();
  }
  // Only this cloud can be paid in advance.
  await mounted.evaluate((mounted) => mounted.update({ cloud: "huawei" }));
  for (const [charging, name] of [["post_paid", "Pay per use"], ["pre_paid", "Pre-paid"]]) {
    expect(await open(mounted, "vault/create", { charging })).toBe(true);
    await expect(chosen(second, name)).toBeChecked();
  }
  expect(calls.length).toBeGreaterThan(0);
  expect(calls.filter(({ method }) => method !== "GET")).toEqual([]);
});

test("open refuses what is no form, no value and no text, and fills in nothing then", async ({ page, second }) => {
  const mounted = await mountIn(page, "second", { view: "/log" });
  for (const [form, values, said] of [
    ["vault/delete", {}, 'form: expected one of vault/create, resources/associate, restore-point/create, csbs/protect, csbs/check, vbs/backup, got "vault/delete"'],
    ["vault/create", { name: "half", colour: 1 }, "values.colour: expected one of name, description, kind, size, resources, policy, charging, got a field of that name"],
    ["vault/create", { name: "half", size: 1.5 }, "values.size: expected a text or a whole number, got a number"],
    ["vault/create", { name: "half", description: ["a"] }, "values.description: expected a text, got a list"],
    ["vault/create", { name: "half", resources: [1] }, "values.resources: expected a list of ids, got a list"],
    ["csbs/protect", { server: 7 }, "values.server: expected an id or a list of ids, got 7"],
    ["vault/create", "name", 'values: expected an object, got "name"'],
    [7, {}, "open: form: expected a text, got number"],
  ]) {
    expect.soft(await refusal(mounted, form, values)).toBe(`TypeError: ${said}`);
  }
  expect(await mounted.evaluate((mounted) => mounted.view)).toBe("/log");
  await mounted.evaluate((mounted) => mounted.navigate("/vaults/create"));
  await expect(second.getByRole("textbox", { name: "Vault name" })).toHaveValue("");
});

test("navigate, view and refresh, and nothing after unmount", async ({ page, second }) => {
  const mounted = await mountIn(page, "second", { view: "vaults" });
  const does = await mounted.evaluate((mounted) => {
    const refused = (view) => {
      try {
        return mounted.navigate(view);
      } catch (reason) {
        return `${reason.name}: ${reason.message}`;
      }
    };
    return { begin: mounted.view, there: mounted.navigate("/tasks"), at: mounted.view, nowhere: mounted.navigate("/nowhere"), still: mounted.view, number: refused(7) };
  });
  expect(does).toEqual({ begin: "/vaults", there: true, at: "/tasks", nowhere: false, still: "/tasks", number: "TypeError: navigate: view: expected a text, got number" });
  await expect(second.getByRole("table", { name: /^Tasks/ }).getByRole("row").nth(1)).toBeVisible();
  // The other console has nothing to ask: it shows the overview.
  const again = page.waitForResponse((reply) => new URL(reply.url()).pathname.endsWith("/operation-logs"));
  await mounted.evaluate((mounted) => mounted.refresh());
  expect((await again).status()).toBe(200);

  const after = await mounted.evaluate((mounted) => {
    mounted.unmount();
    mounted.unmount();
    mounted.update({ theme: "dark" });
    mounted.refresh();
    return [mounted.navigate("/tasks"), mounted.open("vault/create"), document.getElementById("second").shadowRoot.innerHTML];
  });
  expect(after).toEqual([false, false, "<slot></slot>"]);
});

test("refresh on a form reads again what there is to choose from, and keeps what is chosen", async ({ page, second }) => {
  const mounted = await mountIn(page, "second");
  await begins(second);
  await open(mounted, "resources/associate", { vault: EMPTY_VAULT, resources: [FIT] });
  await expect(chosen(second, "ecs-6507")).toBeChecked();
  const again = Promise.all(["/vaults", "/protectables/server/instances"].map((end) => page.waitForResponse((reply) => new URL(reply.url()).pathname.endsWith(end))));
  await mounted.evaluate((mounted) => mounted.refresh());
  for (const reply of await again) expect(reply.status()).toBe(200);
  await expect(chosen(second, "ecs-6507")).toBeChecked();
});

test("the element has them, too, and does nothing where it is not mounted", async ({ page, second }) => {
  const element = await appendIn(page, "second", { view: "/vaults" });
  await expect(second.getByRole("row").nth(1)).toBeVisible();
  expect(await element.evaluate((element) => [element.navigate("/tasks"), element.view, element.navigate("/nowhere"), element.view])).toEqual([true, "/tasks", false, "/tasks"]);
  await expect(second.getByRole("table", { name: /^Tasks/ }).getByRole("row").nth(1)).toBeVisible();
  const lists = async () => (await told(page, "bc-request-finished")).filter(({ operation }) => operation === "cbr.task.list").length;
  const before = await lists();
  await element.evaluate((element) => element.refresh());
  await expect.poll(lists).toBe(before + 1);
  expect(await element.evaluate((element) => [element.open("vault/create", { name: "by_element" }), element.view])).toEqual([true, "/vaults/create"]);
  await expect(second.getByRole("textbox", { name: "Vault name" })).toHaveValue("by_element");
  const refused = await element.evaluate((element) => {
    try {
      return element.open("vault/delete");
    } catch (reason) {
      return reason.message;
    }
  });
  expect(refused).toMatch(/^form: expected one of vault\/create, /);
  const gone = await element.evaluate(async (element) => {
    element.remove();
    await Promise.resolve();
    element.refresh();
    return [element.navigate("/tasks"), element.open("vault/create")];
  });
  expect(gone).toEqual([false, false]);
});
