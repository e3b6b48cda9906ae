#!/usr/bin/env bash
# Issues keys, uses one and revokes it. Needs a running Latchkey and its operator key.
set -euo pipefail

url=${LATCHKEY_URL:-http://127.0.0.1:4000}
operator="Authorization: Bearer ${OPERATOR_KEY:-$(cat data/operator.key)}"
json="Content-Type: application/json"

# The first text with this name in an answer. In a program of yours, use a JSON parser.
field() { grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | cut -d '"' -f 4; }

echo "1. An account, over GraphQL"
created=$(curl -sS --fail-with-body "$url/graphql" -H "$operator" -H "$json" -d '{"query":
  "mutation { createAccount(input: {name: \"Acme\"}) { ... on CreateAccountSuccess { account { id } } ... on ApiError { error message } } }"}')
echo "$created"
account=$(echo "$created" | field id)

echo "2. A key of that account, over REST: its secret is in this one answer"
created=$(curl -sS --fail-with-body "$url/v1/keys" -H "$operator" -H "X-Account-Id: $account" -H "$json" \
  -d '{"name": "curl example"}')
echo "$created"
key=$(echo "$created" | field id)
secret=$(echo "$created" | field secret)

echo "3. The key says who it is"
curl -sS --fail-with-body "$url/v1/keys/me" -H "Authorization: Bearer $secret"
echo

echo "4. A gateway asks whether a request may pass: 200"
curl -sS -o /dev/null -w '%{http_code}\n' "$url/v1/authorize" -H "Authorization: Bearer $secret"

echo "5. The key is revoked"
curl -sS --fail-with-body -X DELETE "$url/v1/keys/$key" -H "$operator" -H "X-Account-Id: $account"
echo

echo "6. And refused from now on: 401"
curl -sS -o /dev/null -w '%{http_code}\n' "$url/v1/authorize" -H "Authorization: Bearer $secret"

echo "7. A key that may manage the account's keys, for the other examples"
manager=$(curl -sS --fail-with-body "$url/v1/keys" -H "$operator" -H "X-Account-Id: $account" -H "$json" \
  -d '{"name": "examples", "permissions": ["keys:manage"]}' | field secret)
echo "export LATCHKEY_KEY=$manager"
