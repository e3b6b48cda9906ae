import { z } from "zod";
import { wholeNumber } from "./setting-values.js";

/** What a server answers: everything, nothing but checks, or everything but checks. */
export const roles = ["all", "check", "manage"] as const;

export type Role = (typeof roles)[number];

export interface RoleConfig {
  /** What the server answers at its port. */
  readonly role: Role;
  /** Where as many processes as there are `WORKERS` answer checks only; null where no other process does. */
  readonly checkPort: number | null;
  /** Whether other processes serve, and this one starts them. */
  readonly hasWorkers: boolean;
}

export function answersChecks({ role }: Pick<RoleConfig, "role">): boolean {
  return role !== "manage";
}

export function answersManagement({ role }: Pick<RoleConfig, "role">): boolean {
  return role !== "check";
}

export const roleSettings = {
  ROLE: z.enum(roles, { error: "must be all, check or manage" }).default("all"),
  CHECK_PORT: wholeNumber(1, 65_535).optional(),
};

interface Values {
  readonly ROLE: Role;
  readonly CHECK_PORT?: number | undefined;
  readonly WORKERS: number;
  readonly PORT: number;
  readonly DATABASE_URL?: string | undefined;
}

export function readRole(
  { ROLE, CHECK_PORT, WORKERS, PORT, DATABASE_URL }: Values,
  refuse: (line: string) => never,
): RoleConfig {
  if (ROLE === "check" && DATABASE_URL === undefined) {
    refuse("ROLE: a server that only checks needs DATABASE_URL, because its keys are made by another server");
  }
  if (ROLE === "check" && CHECK_PORT !== undefined) {
    refuse(
      "CHECK_PORT: with ROLE=check the server answers checks at PORT already, so leave one of the two out",
    );
  }
  if (CHECK_PORT === PORT) refuse("CHECK_PORT: must differ from PORT");
  return { role: ROLE, checkPort: CHECK_PORT ?? null, hasWorkers: WORKERS > 1 || CHECK_PORT !== undefined };
}
