import { lazy, Suspense, useCallback, useMemo, useState } from "react";
import { Provider } from "urql";
import { createClient } from "../../../packages/react/src/client/create-client.js";
import { dashboardPath, serverPath } from "../client/place.js";
import { codesIn } from "../../../packages/react/src/client/codes-in.js";
import { endsSession } from "../../../packages/react/src/client/problem.js";
import { useStreamState } from "../../../packages/react/src/client/use-stream-state.js";
import { fetchAs } from "../client/fetch-as.js";
import { accountInAddress } from "./account-in-address.js";
import { useAddress } from "./router.js";
import { Start } from "./start.js";

const OperateApp = lazy(async () => ({ default: (await import("../operate/operate-app.js")).OperateApp }));

const accountName = "latchkey.account";
const operatePath = "/operate";

/** Links in mails name the account that they are about. */
function accountOfTab(): string | null {
  const named = accountInAddress();
  if (named !== null) sessionStorage.setItem(accountName, named);
  return named ?? sessionStorage.getItem(accountName);
}

function leaveTheAccount(): void {
  sessionStorage.removeItem(accountName);
  location.assign(dashboardPath);
}

/** People sign in; operators have a key. */
export function App() {
  const { path } = useAddress();
  if (path !== operatePath && !path.startsWith(`${operatePath}/`)) return <PeoplesApp />;
  return (
    <Suspense fallback={null}>
      <OperateApp />
    </Suspense>
  );
}

/** A tab keeps its account; another tab may show another one. */
function PeoplesApp() {
  const [accountId, setAccountId] = useState(accountOfTab);
  const [isSessionOver, setSessionOver] = useState(false);
  const { stream, onStreamState } = useStreamState();
  const client = useMemo(
    () =>
      createClient({
        url: `${serverPath}/graphql`,
        fetch: fetchAs(accountId === null ? {} : { "X-Account-Id": accountId }, "same-origin"),
        onStreamState,
        onData: (data) => {
          if (codesIn(data).some(endsSession)) setSessionOver(true);
        },
      }),
    [accountId, onStreamState],
  );
  const chooseAccount = useCallback((id: string | null) => {
    if (id === null) sessionStorage.removeItem(accountName);
    else sessionStorage.setItem(accountName, id);
    setAccountId(id);
  }, []);

  return (
    <Provider value={client}>
      <Start
        key={accountId}
        hasChosen={accountId !== null}
        chooseAccount={chooseAccount}
        leaveTheAccount={leaveTheAccount}
        isSessionOver={isSessionOver}
        onSessionBack={() => setSessionOver(false)}
        stream={stream}
      />
    </Provider>
  );
}
