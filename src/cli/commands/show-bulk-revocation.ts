import type { BulkRevocation, KeyRevocation } from "../../core/use-cases/keys/revoke-api-keys.js";
import { catalogue } from "../../errors/catalogue.js";
import { showTable, type Column, type Shown } from "../output.js";

/** What became of each key, a row each. */
export function showBulkRevocation({ isDryRun, keys, hasMore }: BulkRevocation): Shown {
  const done = isDryRun ? "would be revoked" : "revoked";
  const columns: readonly Column<KeyRevocation>[] = [
    { name: "id", of: ({ id }) => id, isBrief: true },
    { name: "name", of: ({ result }) => (result.ok ? result.value.name : null), isBrief: true },
    { name: "last_four", of: ({ result }) => (result.ok ? result.value.lastFour : null), isBrief: true },
    { name: "created_at", of: ({ result }) => (result.ok ? result.value.createdAt : null), isBrief: true },
    { name: "last_used_at", of: ({ result }) => (result.ok ? result.value.lastUsedAt : null), isBrief: true },
    { name: "result", of: ({ result }) => (result.ok ? done : result.code), isBrief: true },
    { name: "message", of: ({ result }) => (result.ok ? null : messageOf(result)) },
  ];
  const shown = showTable(columns, keys);
  const more = hasMore ? "\n\nMore keys match: run this again." : "";
  return {
    text: `${shown.text}${more}`,
    json: { dry_run: isDryRun, results: shown.json, has_more: hasMore },
    isBad: keys.some(({ result }) => !result.ok),
  };
}

function messageOf({ code, details }: Extract<KeyRevocation["result"], { ok: false }>): string {
  return details[0]?.message ?? catalogue[code].message;
}
