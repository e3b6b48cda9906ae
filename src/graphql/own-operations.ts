const errorFields = "... on ApiError { error message retryAfter docUrl requestId }";

/** The operations of the server's own sign-in page. Those of own pages are allowed even if the operator's manifest lacks them. */
export const signInOperations = {
  requestMagicLink: `mutation RequestMagicLink($input: RequestMagicLinkInput!) { requestMagicLink(input: $input) { __typename ${errorFields} } }`,
  redeemMagicLink: `mutation RedeemMagicLink($input: RedeemMagicLinkInput!) { redeemMagicLink(input: $input) { __typename ... on RedeemMagicLinkSuccess { person { email } } ${errorFields} } }`,
};

/** That of the page that shows a secret once. */
export const secretLinkOperations = {
  openSecretLink: `mutation OpenSecretLink($input: OpenSecretLinkInput!) { openSecretLink(input: $input) { __typename ... on OpenSecretLinkSuccess { secret keyName accountName } ${errorFields} } }`,
};
