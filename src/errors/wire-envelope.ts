import type { Envelope } from "./envelope.js";

/** The envelope as REST writes it: the same fields, in snake_case. */
export function toWireEnvelope({ details, ...envelope }: Envelope) {
  return snakeCaseFields({
    success: envelope.success,
    error: envelope.error,
    message: envelope.message,
    details: details.map(({ field, message }) => ({ field: toSnakeCase(field), message })),
    retryAfter: envelope.retryAfter,
    docUrl: envelope.docUrl,
    requestId: envelope.requestId,
    timestamp: envelope.timestamp,
  });
}

function snakeCaseFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [toSnakeCase(name), value]));
}

/** Names of headers, which have dashes, stay as they are. */
function toSnakeCase(name: string): string {
  if (name.includes("-")) return name;
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
