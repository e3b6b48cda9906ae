interface Welcomed {
  readonly publicUrl: string;
  readonly operatorKeyFile: string | null;
  readonly signInLink: string | null;
}

/**
 * The message that a person at a terminal sees after the start. It does not print the operator key, because
 * terminals are logged.
 */
export function welcome({ publicUrl, operatorKeyFile, signInLink }: Welcomed): string {
  const key = operatorKeyFile === null ? "$OPERATOR_KEY" : `$(cat ${operatorKeyFile})`;
  return `
  Latchkey is ready.

    Dashboard         ${publicUrl}/dashboard
    Explore GraphQL   ${publicUrl}/graphql
    Without internet  ${publicUrl}/graphiql
    REST              ${publicUrl}/openapi.json
    Error reference   ${publicUrl}/reference/errors

${signInLink === null ? "" : ownersLink(signInLink)}  Call as the operator, with the key${operatorKeyFile === null ? " you configured" : `, kept in ${operatorKeyFile}`}:

    curl ${publicUrl}/graphql -H "Authorization: Bearer ${key}" \\
      -H "Content-Type: application/json" \\
      -d '{"query":"mutation { createAccount(input: {name: \\"My first account\\"}) { ... on CreateAccountSuccess { account { id } } ... on ApiError { error message } } }"}'

`;
}

function ownersLink(link: string): string {
  return `  Sign in as the owner of the first account, once and within 15 minutes; a restart makes a new link:

    ${link}

`;
}
