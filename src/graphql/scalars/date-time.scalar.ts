import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { isoText } from "../../core/model/iso-text.js";
import { isStorableMoment } from "../../core/model/storable-moment.js";

const rfc3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})$/;

export const DateTime = new GraphQLScalarType<Date, string>({
  name: "DateTime",
  description:
    "A time as RFC 3339 text, for example `2026-05-25T12:34:56Z`. Answers are in UTC, with milliseconds" +
    " except in the `timestamp` of an error. Input may have any offset.",
  specifiedByURL: "https://scalars.graphql.org/andimarek/date-time.html",
  serialize(value) {
    if (typeof value === "string") return value;
    if (value instanceof Date) return isoText(value);
    throw new GraphQLError("DateTime cannot represent this value");
  },
  parseValue: parse,
  parseLiteral(node) {
    if (node.kind !== Kind.STRING) throw new GraphQLError(refusal, { nodes: node });
    return parse(node.value);
  },
});

const refusal = "Must be a moment as RFC 3339 text, for example 2026-05-25T12:34:56Z.";

function parse(value: unknown): Date {
  if (typeof value === "string" && rfc3339.test(value) && hasCalendarDay(value)) {
    const moment = new Date(value);
    if (isStorableMoment(moment)) return moment;
  }
  throw new GraphQLError(refusal);
}

/** `Date` takes the 30th of February for the 2nd of March. */
function hasCalendarDay(text: string): boolean {
  const day = text.slice(0, 10);
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}
