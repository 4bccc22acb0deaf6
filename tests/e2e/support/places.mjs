// Every place of the console that needs no id, for journeys that visit all of them: docs/places.json has its row.
import { readFileSync } from "node:fs";

const rows = JSON.parse(readFileSync(new URL("../../../docs/places.json", import.meta.url), "utf8"));

/** Path and title. */
export const PLACES = rows.filter(({ path }) => !path.includes("{id}")).map(({ path, title }) => [path, title.en]);
