import { Answered } from "../../../packages/react/src/connected/answered.js";
import { useSession } from "../app/session.js";
import { isFailure, useAnswer } from "../../../packages/react/src/client/use-answer.js";
import { useEvery } from "../../../packages/react/src/client/use-every.js";
import { AccountLimitsDocument, KeyLimitsDocument } from "../generated/graphql.js";
import { LimitList } from "./limit-list.js";
import { keyScreenTexts } from "./key-screen-texts.js";

const pollMs = 10_000;

/** The key's own limits, and those of its account that count its checks too. */
export function KeyLimits({ id }: { readonly id: string }) {
  const texts = keyScreenTexts.limits;
  const { account } = useSession().viewer;
  const own = useAnswer({
    query: KeyLimitsDocument,
    variables: { id },
    pick: ({ apiKey }) => (isFailure(apiKey) ? apiKey : apiKey.limits),
  });
  const shared = useAnswer({
    query: AccountLimitsDocument,
    variables: { id: account?.id ?? "" },
    pick: ({ account: found }) => (isFailure(found) ? found : found.limits),
  });
  useEvery(pollMs, () => {
    own.readAgain();
    shared.readAgain();
  });
  const ofChecks = shared.value?.limits.filter(({ name }) => name !== "KEYS") ?? [];
  return (
    <section className="lk-section">
      <div className="lk-section-head">
        <h2>{texts.title}</h2>
      </div>
      <Answered answer={own}>{({ limits }) => <LimitList limits={[...limits, ...ofChecks]} />}</Answered>
    </section>
  );
}
