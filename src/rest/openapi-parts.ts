import { catalogue, errorCodes, type ErrorCode } from "../errors/catalogue.js";

/** OpenAPI has one response for each status, so the description lists the codes of that status. */
export function describeErrors(codes: readonly ErrorCode[]): Record<string, unknown> {
  const responses: Record<string, unknown> = {};
  for (const status of new Set(codes.map((code) => catalogue[code].status))) {
    const here = errorCodes.filter((code) => codes.includes(code) && catalogue[code].status === status);
    responses[String(status)] = {
      description: here.map((code) => `\`${code}\`: ${catalogue[code].message}`).join("\n"),
      headers: requestIdHeader,
      content: json({
        allOf: [{ $ref: "#/components/schemas/Error" }, { properties: { error: { enum: here } } }],
      }),
    };
  }
  return responses;
}

export const requestIdHeader = {
  "X-Request-Id": { description: "The id of this request in the server's log.", schema: { type: "string" } },
};

export function json(schema: unknown) {
  return { "application/json": { schema } };
}
