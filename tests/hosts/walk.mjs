// What a person does in a console inside another page: by role and label, in a section or a frame.
import { expect } from "@playwright/test";
import { SAVED, SERVER } from "../e2e/support/protect.mjs";

/** Every console begins with this. */
export const begins = (place) => expect(place.getByRole("heading", { name: "Overview", level: 1 })).toBeVisible();

/** Through the rail. */
export async function goTo(place, name, title = name) {
  await place.getByRole("navigation").getByRole("link", { name, exact: true }).click();
  await expect(place.getByRole("heading", { name: title, level: 1 })).toBeVisible();
}

const STATIONS = ["Vault", "Resources", "Restore point", "Verified"];

/** By its order: a heading inside cannot be asked for, since a place is a section here and a frame there. */
const station = (place, name) => place.getByRole("list", { name: "Protect a server" }).locator("> li").nth(STATIONS.indexOf(name));

/** Seed S001: vault, server, restore point, available. */
export async function protect(place, vault) {
  await goTo(place, "Protect a server");
  const here = station(place, "Vault");
  await here.getByLabel("Vault name").fill(vault);
  await here.getByRole("textbox", { name: "Size" }).fill("200");
  await here.getByRole("button", { name: "Create vault" }).click();
  const resources = station(place, "Resources");
  await resources.getByRole("searchbox", { name: "Search servers by name or id" }).fill(SERVER.id);
  await resources.getByRole("checkbox", { name: SERVER.name, exact: true }).check();
  await resources.getByRole("button", { name: "Associate 1 server" }).click();
  await station(place, "Restore point").getByRole("button", { name: "Back up 1 resource" }).click();
  const verified = station(place, "Verified");
  await expect(verified.getByText(SAVED)).toBeVisible();
  await expect(verified.getByRole("row", { name: SERVER.name })).toContainText("Available");
}
