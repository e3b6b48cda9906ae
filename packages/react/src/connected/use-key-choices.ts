import { isFailure, useAnswer } from "../client/use-answer.js";
import { KeyChoicesDocument } from "../generated/graphql.js";
import type { KeyChoices } from "../keys/key-form.js";
import { useActing, useMay } from "./acting.js";

/** What a new key can be; null until the server has said it. A caller who may not ask gets the defaults. */
export function useKeyChoices(): KeyChoices | null {
  const { account, scopes: given } = useActing();
  const mayAsk = useMay("READ_DEPLOYMENT");
  const mayManageKeys = useMay("CREATE_MANAGING_KEYS");
  const { value } = useAnswer({
    query: KeyChoicesDocument,
    variables: {},
    pick: (data) => (isFailure(data.environments) ? data.environments : data),
    isPaused: !mayAsk,
  });
  const policy = account?.keyPolicy;
  const rules = {
    mustExpire: policy?.keysMustExpire ?? false,
    longestDays: policy?.maxKeyLifetimeDays ?? null,
    mayManageKeys,
    hasOwner: account !== null,
  };
  if (!mayAsk) {
    const scopes = (given ?? []).map((name) => ({ name, description: null }));
    return { environments: [], scopes, areScopesFixed: given !== null, ...rules };
  }
  if (value === null || isFailure(value.environments)) return null;
  const declared = isFailure(value.scopes) ? [] : value.scopes.scopes;
  const allowed = policy?.allowedScopes ?? [];
  return {
    environments: value.environments.environments.map(({ name }) => name),
    scopes: allowed.length === 0 ? declared : declared.filter(({ name }) => allowed.includes(name)),
    areScopesFixed: false,
    ...rules,
  };
}
