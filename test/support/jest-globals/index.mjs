import * as vitest from "vitest";

export { afterAll, describe, expect, it, test, vi as jest } from "vitest";

/** A hook may tell its end through a callback in Jest; Vitest takes a promise. */
const asPromise = (hook) =>
  hook.length === 0
    ? hook
    : () => new Promise((resolve, reject) => hook((error) => (error ? reject(error) : resolve())));

export const beforeAll = (hook) => vitest.beforeAll(asPromise(hook));
export const beforeEach = (hook) => vitest.beforeEach(asPromise(hook));
export const afterEach = (hook) => vitest.afterEach(asPromise(hook));
