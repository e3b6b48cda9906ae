import { z } from "zod";

export interface PersistedOperationsConfig {
  readonly file: string;
  /** Whether operations that the file does not list are refused. */
  readonly isOnly: boolean;
}

export const persistedSettings = {
  PERSISTED_OPERATIONS: z.enum(["allow", "only"]).optional(),
  PERSISTED_OPERATIONS_MANIFEST: z.string().min(1).optional(),
};

interface Values {
  readonly PERSISTED_OPERATIONS?: "allow" | "only" | undefined;
  readonly PERSISTED_OPERATIONS_MANIFEST?: string | undefined;
}

/** Null when there is no list of operations. */
export function readPersistedOperations(
  { PERSISTED_OPERATIONS: use, PERSISTED_OPERATIONS_MANIFEST: file }: Values,
  refuse: (reason: string) => never,
): PersistedOperationsConfig | null {
  if ((use === undefined) !== (file === undefined)) {
    refuse(
      "PERSISTED_OPERATIONS: goes with PERSISTED_OPERATIONS_MANIFEST, the file" +
        " that lists the operations; set both or neither",
    );
  }
  return file === undefined ? null : { file, isOnly: use === "only" };
}
