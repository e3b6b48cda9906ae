import { useSession } from "./session.js";

/** Lets a person with several accounts choose one. */
export function ChooseAccount() {
  const { memberships, chooseAccount, viewer } = useSession();
  return (
    <main className="lk-alone">
      <h1>Choose an account</h1>
      {memberships.length === 0 ? (
        <p className="lk-quiet">
          {viewer.person?.email} is a member of no account. Ask an owner of an account for an invitation.
        </p>
      ) : (
        <ul className="lk-accounts">
          {memberships.map(({ accountId, accountName }) => (
            <li key={accountId}>
              <button type="button" onClick={() => chooseAccount(accountId)}>
                <bdi>{accountName}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}
