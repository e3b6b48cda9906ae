import { errorCodes } from "../errors/catalogue.js";

/** The envelope of every error, for OpenAPI. */
export function errorSchema(): unknown {
  return {
    type: "object",
    required: ["success", "error", "message", "details", "retry_after", "doc_url", "request_id", "timestamp"],
    properties: {
      success: { const: false },
      error: { type: "string", enum: errorCodes },
      message: { type: "string" },
      details: {
        type: "array",
        items: {
          type: "object",
          required: ["field", "message"],
          properties: { field: { type: "string" }, message: { type: "string" } },
        },
      },
      retry_after: {
        type: ["integer", "null"],
        description:
          "How many seconds to wait before a retry, also in the `Retry-After` header; null when waiting does not" +
          " help.",
      },
      doc_url: { type: "string", format: "uri" },
      request_id: { type: "string" },
      timestamp: { type: "string", format: "date-time" },
    },
  };
}
