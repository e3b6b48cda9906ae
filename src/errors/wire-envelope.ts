import type { Envelope } from "./envelope.js";

/** The envelope as REST writes it: the same fields, in snake_case. */
export function toWireEnvelope(envelope: Envelope) {
  return snakeCaseFields({
    success: envelope.success,
    error: envelope.error,
    message: envelope.message,
    // Scripts read the message; the rule is for pages, which ask GraphQL.
    details: envelope.details.map(({ field, message }) => ({ field, message })),
    retryAfter: envelope.retryAfter,
    docUrl: envelope.docUrl,
    requestId: envelope.requestId,
    timestamp: envelope.timestamp,
  });
}

function snakeCaseFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [toSnakeCase(name), value]));
}

/** Header names stay unchanged. Each of their words begins with an upper-case letter. */
export function toSnakeCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
