const errorFields = "... on ApiError { error message retryAfter docUrl requestId }";

/** What the server's own sign-in page asks, which runs whatever an operator's manifest holds. */
export const signInOperations = {
  requestMagicLink: `mutation RequestMagicLink($input: RequestMagicLinkInput!) { requestMagicLink(input: $input) { __typename ${errorFields} } }`,
  redeemMagicLink: `mutation RedeemMagicLink($input: RedeemMagicLinkInput!) { redeemMagicLink(input: $input) { __typename ... on RedeemMagicLinkSuccess { person { email } } ${errorFields} } }`,
};
