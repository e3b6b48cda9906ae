import { usePermission, useSession } from "../app/session.js";
import { isFailure, useAnswer } from "../../../packages/react/src/client/use-answer.js";
import { KeyChoicesDocument } from "../generated/graphql.js";
import type { KeyChoices } from "../../../packages/react/src/keys/key-form.js";

/** What a new key can be; null until the server has said it. */
export function useKeyChoices(): KeyChoices | null {
  const policy = useSession().viewer.account?.keyPolicy;
  const mayManageKeys = usePermission("CREATE_MANAGING_KEYS");
  const { value } = useAnswer({
    query: KeyChoicesDocument,
    variables: {},
    pick: (data) => (isFailure(data.environments) ? data.environments : data),
  });
  if (value === null || isFailure(value.environments)) return null;
  const scopes = isFailure(value.scopes) ? [] : value.scopes.scopes;
  const allowed = policy?.allowedScopes ?? [];
  return {
    environments: value.environments.environments.map(({ name }) => name),
    scopes: allowed.length === 0 ? scopes : scopes.filter(({ name }) => allowed.includes(name)),
    mustExpire: policy?.keysMustExpire ?? false,
    longestDays: policy?.maxKeyLifetimeDays ?? null,
    mayManageKeys,
  };
}
