// A portal that loads its applications with single-spa.
import { expect, test } from "./fixtures.mjs";

test.use({ host: "single-spa" });

test("its place brings the console, another takes it away, and back it begins anew", async ({ page, first }) => {
  const portal = page.getByRole("navigation", { name: "Portal" });
  await page.goto("/");
  await expect(first.getByRole("main")).toHaveCount(0);
  for (const _ of ["once", "again"]) {
    await portal.getByRole("link", { name: "Backup" }).click();
    await expect(first.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
    await expect(first.getByRole("link", { name: "production" }).first()).toBeVisible();
    await portal.getByRole("link", { name: "Start" }).click();
    await expect(first.getByRole("main")).toHaveCount(0);
  }
});
