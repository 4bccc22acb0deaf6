// What both grids are fed with: the same pages as the console reads, as fast as it may read them.

/** The columns of our list of backups, as it stands at first. */
export const COLUMNS = [
  { key: "name", label: "Backup" },
  { key: "status", label: "State" },
  { key: "resource_name", label: "Resource" },
  { key: "resource_size", label: "Size" },
  { key: "vault_id", label: "Vault" },
  { key: "created_at", label: "Made" },
  { key: "expired_at", label: "Expires" },
  { key: "extent", label: "Extent" },
];

const LIMIT = 1000;
const TOGETHER = 3;

/** What a row shows of a backup. */
function row(backup) {
  const { id, name, status, resource_name, resource_size, vault_id, created_at, expired_at } = backup;
  const extent = backup.incremental ? "Incremental" : "Full";
  return { id, name, status, resource_name, resource_size, vault_id, created_at, expired_at, extent };
}

/**
 * Reads all backups, three pages at a time; `take` gets the rows of each page as they come.
 *
 * @param {(rows: object[]) => void} take
 */
export async function feed(take) {
  const asked = new URLSearchParams(location.hash.slice(1));
  const address = `${asked.get("cbr")}/v3/${asked.get("project")}/backups?limit=${LIMIT}`;
  const page = async (offset) => {
    const reply = await fetch(`${address}&offset=${offset}`, { headers: { "X-Auth-Token": asked.get("token") } });
    const { backups, count } = await reply.json();
    take(backups.map(row));
    return count;
  };
  const count = await page(0);
  let next = LIMIT;
  const reader = async () => {
    while (next < count) {
      next += LIMIT;
      await page(next - LIMIT);
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, reader));
  document.title = "read";
}
