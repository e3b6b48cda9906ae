import { readDatabaseSize } from "../../../storage/examination/database-size.js";
import { ok, type Check } from "../check.js";
import { showBytes } from "../show-bytes.js";

/** How full the database's own disk is, SQL does not tell. */
export const size: Check = {
  name: "size",
  async examine(deployment) {
    const { bytes, tables } = await readDatabaseSize(await deployment.database());
    const largest = tables.map(({ name, bytes }) => `${name} ${showBytes(bytes)}`).join(", ");
    return [ok(largest === "" ? showBytes(bytes) : `${showBytes(bytes)}; largest: ${largest}`)];
  },
};
