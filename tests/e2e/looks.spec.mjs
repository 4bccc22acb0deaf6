// Every place as it opens and with all of it open, in both languages; what only a journey gets to is looked at there.
// Nothing here looks for words, so that what is true in one language is asked in the other.
import { expect, test } from "./fixtures.mjs";
import { idle, main, settled, underWay } from "./support/page.mjs";
import { PLACES } from "./support/places.mjs";
import { SERVER_S003, VAULT_S003, uuid } from "./support/protect.mjs";
import { go } from "./support/sign-in.mjs";

/** The sentences by which a session is begun. */
const WORDS = {
  en: { token: "Token", project: "Project id", landed: "Overview", remove: "Delete vault" },
  de: { token: "Token", project: "Projekt-ID", landed: "Übersicht", remove: "Tresor löschen" },
};

const submit = (page) => main(page).locator("form button[type=submit], button[type=submit]").first();

/** The id of a backup of a server. */
async function aBackup(emulator) {
  const { token, project_id: project } = emulator.config;
  const reply = await fetch(`${emulator.address}/v3/${project}/backups?resource_name=db-01`, { headers: { "x-auth-token": token } });
  return (await reply.json()).backups[0].id;
}

/** The id of a policy. */
async function aPolicy(emulator) {
  const { token, project_id: project } = emulator.config;
  const reply = await fetch(`${emulator.address}/v3/${project}/policies`, { headers: { "x-auth-token": token } });
  return (await reply.json()).policies[0].id;
}

/** Opens everything that is folded, one after the other: what is opened may hold more. */
async function unfold(page) {
  // A menu closes when another opens; the journeys of lists look at them.
  const folded = main(page).locator("details:not(.bc-menu):not([open]) > summary");
  for (let limit = 30; limit > 0 && (await folded.count()) > 0; limit -= 1) await folded.first().click();
  await expect(folded).toHaveCount(0);
}

for (const language of ["en", "de"]) {
  const words = WORDS[language];
  const said = { translated: language !== "en" };

  test.describe(`in the language ${language}`, () => {
    test.beforeEach(async ({ page }) => {
      // Every place at three widths and in two schemes, each with axe: minutes on a busy machine.
      test.setTimeout(600_000);
      await page.route("**/config.json", (route) => route.fulfill({ json: { language } }));
    });

    test("every place without a session", async ({ page, look }) => {
      const open = underWay(page);
      await page.goto("/");
      for (const [path] of PLACES) {
        await go(page, path);
        await arrived(page, path, open);
        await look(`${path}, ${language}, no session`, said);
      }
    });

    for (const half of [0, 1]) {
      test(`every place with a session, and with all of it open (${half + 1} of 2)`, async ({ page, emulator, look }) => {
        const open = underWay(page);
        await page.goto("/#/session");
        await page.getByLabel(words.token, { exact: true }).fill(emulator.config.token);
        await page.getByLabel(words.project).fill(emulator.config.project_id);
        await submit(page).click();
        await expect(page.getByRole("heading", { level: 1, name: words.landed })).toBeVisible();
        expect(await page.locator("html").getAttribute("lang")).toBe(language);
        const vault = `/vaults/${VAULT_S003.id}`;
        const backup = `/backups/${await aBackup(emulator)}`;
        const all = [...PLACES.map(([path]) => path), vault, `${vault}/change`, `${vault}/move`, backup, `${backup}/restore`, `${backup}/rename`, `/servers/${SERVER_S003.id}`, `/restore-points/${uuid(1)}`, `/policies/${await aPolicy(emulator)}`, "/resources?tab=disk", "/nowhere"];
        for (const path of all.filter((_, number) => number % 2 === half)) {
          await go(page, path);
          await arrived(page, path, open);
          await look(`${path}, ${language}`, said);
          // A form that is sent with nothing in it says all that is wrong.
          const form = await submit(page).count();
          const folded = await main(page).locator("details:not([open])").count();
          if (form === 0 && folded === 0) continue;
          await unfold(page);
          // Where nothing is changed yet there is nothing to send.
          const ready = form > 0 && path !== "/demo" && (await submit(page).getAttribute("aria-disabled")) !== "true";
          if (ready) await submit(page).click();
          await settled(page, open);
          await look(`${path}, ${language}, all open`, said);
        }
      });
    }

    test("the search for a place, and what is asked before a vault is deleted", async ({ page, emulator, look }) => {
      const open = underWay(page);
      await page.goto("/#/session");
      await page.getByLabel(words.token, { exact: true }).fill(emulator.config.token);
      await submit(page).click();
      await expect(page.getByRole("heading", { level: 1, name: words.landed })).toBeVisible();
      await page.keyboard.press("Control+k");
      await expect(page.getByRole("dialog")).toBeVisible();
      await look(`search for a place, ${language}`, said);
      await page.keyboard.press("Escape");
      await go(page, `/vaults/${VAULT_S003.id}`);
      await arrived(page, `/vaults/${VAULT_S003.id}`, open);
      await main(page).getByRole("button", { name: words.remove }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await look(`before a vault is deleted, ${language}`, said);
    });
  });
}

/** Waits until the place is there with all that it asks for. */
async function arrived(page, path, open) {
  await page.waitForFunction((hash) => location.hash.slice(1) === hash || (hash === "/" && location.hash === ""), path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await idle(page);
  await settled(page, open);
}
