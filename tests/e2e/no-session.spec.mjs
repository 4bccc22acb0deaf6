// The forms without a session: nothing is sent, nothing false is said, nothing typed is lost.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { enterToken } from "./support/sign-in.mjs";
import { paste, picker, uuid } from "./support/protect.mjs";

const notice = (page) => main(page).getByRole("group", { name: "Sign in to send this" });

const one = async (page, id) => {
  await page.getByRole("button", { name: "Paste an id" }).first().click();
  await page.getByLabel("Id to choose").first().fill(id);
  await page.getByRole("button", { name: "Choose this id" }).first().click();
};

const FORMS = [
  {
    path: "/vaults/create",
    lists: ["Sign in to see the servers of the project. Ids can be pasted."],
    fill: async (page) => {
      await page.getByLabel("Vault name").fill("kept");
      await page.getByRole("textbox", { name: "Size" }).fill("100");
    },
    kept: (page) => expect(page.getByLabel("Vault name")).toHaveValue("kept"),
    submit: "Create vault",
  },
  {
    path: `/resources/associate?vault=${uuid(1)}`,
    lists: ["Sign in to see the vaults of the project. An id can be pasted.", "Sign in to see the servers of the project. Ids can be pasted."],
    fill: (page) => paste(picker(main(page), "Resources to associate"), [uuid(2)]),
    kept: (page) => expect(page.getByRole("button", { name: `Remove ${uuid(2)}` })).toBeVisible(),
    submit: "Associate 1 server",
  },
  {
    path: `/restore-points/create?vault=${uuid(1)}`,
    lists: ["Sign in to see the vaults of the project. An id can be pasted."],
    fill: (page) => page.getByLabel("Backup name").fill("kept"),
    kept: (page) => expect(page.getByLabel("Backup name")).toHaveValue("kept"),
    submit: "Back up the vault",
  },
  {
    path: "/classic/server-backup",
    lists: ["Sign in to see the servers of the project. Ids can be pasted."],
    fill: (page) => one(page, uuid(1)),
    kept: (page) => expect(page.getByRole("button", { name: `Remove ${uuid(1)}` })).toBeVisible(),
    submit: `Protect ${uuid(1)}`,
  },
  {
    path: "/classic/check",
    lists: ["Sign in to see the servers of the project. Ids can be pasted."],
    fill: (page) => page.getByLabel("Server ids").fill(uuid(1)),
    kept: (page) => expect(page.getByLabel("Server ids")).toHaveValue(uuid(1)),
    submit: "Check 1 server",
  },
  {
    path: "/classic/disk-backup",
    lists: ["Sign in to see the disks of the project. Ids can be pasted."],
    fill: async (page) => {
      await one(page, uuid(1));
      await page.getByLabel("Backup name").fill("kept");
    },
    kept: (page) => expect(page.getByLabel("Backup name")).toHaveValue("kept"),
    submit: `Back up ${uuid(1)}`,
  },
];

for (const { path, lists, fill, kept, submit } of FORMS) {
  test(`${path.split("?")[0]} asks for a session and sends nothing`, async ({ page, emulator, look }) => {
    const calls = [];
    page.on("request", (request) => request.url().includes("/proxy/") && calls.push(request.url()));
    await page.goto(`/#${path}`);
    for (const said of lists) await expect(main(page).getByText(said)).toBeVisible();
    await expect(main(page).getByText(/The project has no|the service lists none/)).toHaveCount(0);
    await expect(notice(page)).toContainText("Without a session nothing is sent.");
    await fill(page);
    await page.getByRole("button", { name: submit, exact: true }).click();
    await expect(notice(page)).toBeFocused();
    await expect(main(page).getByText(/HTTP 401|no longer accepted/)).toHaveCount(0);
    await kept(page);
    expect(calls).toEqual([]);
    await look(`${path}, no session`);
    await notice(page).getByRole("link", { name: "Sign in" }).click();
    await enterToken(page, emulator.config.token);
    await kept(page);
    await expect(notice(page)).toHaveCount(0);
  });
}
