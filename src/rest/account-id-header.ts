/** The header of all routes that act in an account, as OpenAPI describes it. */
export const accountIdHeader = {
  name: "X-Account-Id",
  in: "header",
  schema: { type: "string" },
  description:
    "The account in which to act. Required with an operator key, and for a person with several accounts. Not" +
    " used with an account's own key.",
};
