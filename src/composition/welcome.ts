/** What a person at a terminal needs to begin. The operator key itself is not printed: terminals are logged. */
export function welcome(publicUrl: string, operatorKeyFile: string | null): string {
  const key = operatorKeyFile === null ? "$OPERATOR_KEY" : `$(cat ${operatorKeyFile})`;
  return `
  Latchkey is ready.

    Explore GraphQL   ${publicUrl}/graphql
    Without internet  ${publicUrl}/graphiql
    REST              ${publicUrl}/openapi.json
    Error reference   ${publicUrl}/reference/errors

  Sign in with the operator key${operatorKeyFile === null ? " you configured" : `, kept in ${operatorKeyFile}`}:

    curl ${publicUrl}/graphql -H "Authorization: Bearer ${key}" \\
      -H "Content-Type: application/json" \\
      -d '{"query":"mutation { createAccount(input: {name: \\"My first account\\"}) { ... on CreateAccountSuccess { account { id } } ... on ApiError { error message } } }"}'

`;
}
