import type pg from "pg";
import type { KnownOperator, OperatorReader } from "../core/engine/operators/operator-directory.js";
import { translatingFailures } from "./database-failure.js";
import { digestOf } from "./digest-bytes.js";
import type { OperatorModel } from "./generated/models.js";
import { toOperator } from "./rows.js";

const statement = {
  name: "latchkey_operators",
  text: `
    SELECT id, name, digest, pepper_version AS "pepperVersion", prefix, last_four AS "lastFour", permissions,
           created_at AS "createdAt", revoked_at AS "revokedAt"
    FROM operators`,
};

/** On the connections of the checks, which must not wait behind a report. */
export function createOperatorReader(pool: pg.Pool): OperatorReader {
  return {
    readAll: () =>
      translatingFailures(async () => {
        const { rows } = await pool.query<OperatorModel>(statement);
        return rows.map((row): KnownOperator => ({
          digest: digestOf(row.digest),
          operator: toOperator(row),
        }));
      }),
  };
}
