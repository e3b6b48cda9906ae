import { expect } from "vitest";
import { rest, type Answer } from "../../../support/client.js";
import type { ControlledClock } from "../../../support/controlled-clock.js";
import { at, listAt, textAt } from "../../../support/envelope.js";
import { compare, untilUsesAreWritten, type Compared } from "./life-comparison.js";
import type { ModelKey } from "./life-model.js";
import type { LifeStep } from "./life-steps.js";

interface Given extends Compared {
  readonly clock: ControlledClock;
}

type Step<Kind extends LifeStep["kind"]> = Extract<LifeStep, { kind: Kind }>;

const minuteMs = 60_000;
/** Servers may be ahead of the clock by less than this. */
const aheadMs = 20_000;

/** Plays steps on the servers and in the model, and compares the two after each. */
export class LifePlayer {
  readonly #given: Given;
  #turn = 0;

  constructor(given: Given) {
    this.#given = given;
  }

  async play(step: LifeStep): Promise<void> {
    this.#turn += 1;
    const { clock, model } = this.#given;
    if (step.kind === "wait") await this.#moveTo(model.nowMs + step.minutes * minuteMs);
    else if (step.kind === "wait for an end") await this.#moveToNextEnd(step.isOver);
    else if (step.kind === "create") await this.#create(step);
    else await this.#change(step);
    await compare(this.#given, this.#turn);
    if (step.kind.startsWith("wait")) await untilUsesAreWritten(clock.databaseUrl, model);
  }

  async #create({ replica, expiryMinutes, idleDays }: Step<"create">): Promise<void> {
    const { model } = this.#given;
    const expiresAtMs = model.nowMs + expiryMinutes * minuteMs;
    const answer = await this.#call(replica, "POST", "", {
      name: "a key",
      ...toBody({ expiresAtMs, idleDays }),
    });
    this.#expect(answer, model.hasRoom ? null : "max_keys_exceeded");
    if (!model.hasRoom) return;
    const { body } = answer;
    model.create(textAt(body, "data", "id"), textAt(body, "data", "secret"), expiresAtMs, idleDays);
  }

  async #change(step: Exclude<LifeStep, Step<"create" | "wait" | "wait for an end">>): Promise<void> {
    const { model } = this.#given;
    const key = model.keys.at(-1 - (step.key % Math.max(1, model.keys.length)));
    if (key === undefined) return;
    const call = (method: string, path = "", body?: object) =>
      this.#call(step.replica, method, `/${key.id}${path}`, body);
    if (step.kind === "rotate") await this.#rotate(key, step);
    else if (step.kind === "edit") await this.#edit(key, step);
    else if (step.kind === "revoke two") await this.#revokeTwo(key, step);
    else if (step.kind === "revoke") this.#expect(await call("DELETE"), model.revoke(key));
    else {
      const lasting = step.kind === "complete" ? "next" : "previous";
      this.#expect(await call("POST", `/rotate/${step.kind}`), model.endRotation(key, lasting));
    }
  }

  async #rotate(
    key: ModelKey,
    { replica, overlapMinutes, endsOtherAtFirstUse }: Step<"rotate">,
  ): Promise<void> {
    const { model } = this.#given;
    const refused = model.refuseRotation(key);
    const body = { overlap_seconds: overlapMinutes * 60, end_overlap_on_first_use: endsOtherAtFirstUse };
    const answer = await this.#call(replica, "POST", `/${key.id}/rotate`, body);
    this.#expect(answer, refused);
    if (refused !== null) return;
    model.rotate(key, textAt(answer.body, "data", "secret"), overlapMinutes * minuteMs, endsOtherAtFirstUse);
  }

  async #edit(
    key: ModelKey,
    { replica, expiryMinutes, idleDays, versionsBehind }: Step<"edit">,
  ): Promise<void> {
    const { model } = this.#given;
    const change = {
      ...(expiryMinutes === null ? {} : { expiresAtMs: model.nowMs + expiryMinutes * minuteMs }),
      ...(idleDays === null ? {} : { idleDays }),
    };
    const version = versionsBehind === null ? null : key.version - versionsBehind;
    const body = { name: `name ${this.#turn}`, ...toBody(change), version };
    const answer = await this.#call(replica, "PATCH", `/${key.id}`, body);
    this.#expect(answer, model.edit(key, change, version));
  }

  async #revokeTwo(key: ModelKey, { replica, other }: Step<"revoke two">): Promise<void> {
    const { model } = this.#given;
    const two = [...new Set([key, model.keys.at(other % model.keys.length) ?? key])];
    const { body } = await this.#call(replica, "POST", "/revoke", { ids: two.map(({ id }) => id) });
    const given = listAt(body, "data", "results").map((result) => at(result, "rejection", "error") ?? null);
    expect(given).toEqual(two.map((one) => model.revoke(one)));
  }

  /** To half a minute after the next moment at which something ends by itself, or before it. */
  async #moveToNextEnd(isOver: boolean): Promise<void> {
    const { model } = this.#given;
    const [endMs] = model.ends();
    if (endMs !== undefined) await this.#moveTo(endMs + (isOver ? 1.5 : -1.5) * aheadMs);
  }

  /** Nothing ends so near to the new time that one server could find it over and another not. */
  async #moveTo(ms: number): Promise<void> {
    const { clock, model, urls } = this.#given;
    if (ms <= model.nowMs) return;
    let targetMs = ms;
    for (const endMs of model.ends()) {
      if (Math.abs(endMs - targetMs) < aheadMs) targetMs = endMs + aheadMs;
    }
    await clock.moveTo(targetMs, urls);
    model.nowMs = targetMs;
  }

  #call(replica: number, method: string, path: string, body?: object): Promise<Answer> {
    return rest(this.#given.urls[replica] ?? "", method, `/v1/keys${path}`, this.#given.caller, body);
  }

  #expect({ status, body, text }: Answer, code: string | null): void {
    expect(status < 300 ? null : textAt(body, "error"), text).toBe(code);
    if (code !== null) this.#given.seen.add(code);
  }
}

function toBody({ expiresAtMs, idleDays }: { expiresAtMs?: number; idleDays?: number }): object {
  return {
    ...(expiresAtMs === undefined
      ? {}
      : { expires_at: expiresAtMs === Infinity ? null : new Date(expiresAtMs).toISOString() }),
    ...(idleDays === undefined ? {} : { idle_timeout_days: idleDays === Infinity ? null : idleDays }),
  };
}
