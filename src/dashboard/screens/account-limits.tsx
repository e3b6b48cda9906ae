import { Answered } from "../../../packages/react/src/connected/answered.js";
import { isFailure, useAnswer } from "../../../packages/react/src/client/use-answer.js";
import { useEvery } from "../../../packages/react/src/client/use-every.js";
import { AccountLimitsDocument } from "../generated/graphql.js";
import { LimitList } from "./limit-list.js";
import { keyScreenTexts } from "./key-screen-texts.js";

const pollMs = 10_000;

export function AccountLimits({ id }: { readonly id: string }) {
  const texts = keyScreenTexts.limits;
  const answer = useAnswer({
    query: AccountLimitsDocument,
    variables: { id },
    pick: ({ account }) => (isFailure(account) ? account : account.limits),
  });
  useEvery(pollMs, answer.readAgain);
  return (
    <section className="lk-section">
      <h2>{texts.title}</h2>
      <Answered answer={answer}>{({ limits }) => <LimitList limits={limits} />}</Answered>
    </section>
  );
}
