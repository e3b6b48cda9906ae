import { InvalidArgumentError } from "commander";
import { isStorableMoment } from "../core/model/storable-moment.js";

const shape = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/;

export function parseMoment(text: string): Date {
  const moment = new Date(text);
  if (shape.test(text) && isStorableMoment(moment)) return moment;
  throw new InvalidArgumentError("It must be a moment, as 2026-05-25 or 2026-05-25T12:34:56Z.");
}
