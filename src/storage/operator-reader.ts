import type pg from "pg";
import type { KnownOperator, OperatorReader } from "../core/model/operators/operator-reader.js";
import { operatorColumns, readColumns, selectColumns, type SelectedRow } from "./columns.js";
import { translatingFailures } from "./database-failure.js";
import { digestOf } from "./digest-bytes.js";
import type { OperatorModel } from "./generated/models.js";
import { toOperator } from "./rows.js";

const statement = {
  name: "latchkey_operators",
  text: `SELECT ${selectColumns("o", operatorColumns)} FROM operators o`,
};

/** On the connections of the checks, which must not wait behind a report. */
export function createOperatorReader(pool: pg.Pool): OperatorReader {
  return {
    readAll: () =>
      translatingFailures(async () => {
        const { rows } = await pool.query<SelectedRow>(statement);
        return rows.map((selected): KnownOperator => {
          const row = readColumns<OperatorModel>(selected, "o", operatorColumns);
          return { digest: digestOf(row.digest), operator: toOperator(row) };
        });
      }),
  };
}
