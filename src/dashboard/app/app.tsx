import { useCallback, useMemo, useRef, useState } from "react";
import { Provider } from "urql";
import { createClient } from "../client/create-client.js";
import { englishKeyTexts, KeyTextsProvider } from "../keys/texts.js";
import { Start } from "./start.js";

const accountName = "latchkey.account";

/** A tab keeps its account; another tab may show another one. */
export function App() {
  const [accountId, setAccountId] = useState(() => sessionStorage.getItem(accountName));
  const [isSessionOver, setSessionOver] = useState(false);
  const [stream, setStream] = useState({ isLive: true, gaps: 0 });
  const wasLost = useRef(false);

  const onStreamState = useCallback((isLive: boolean) => {
    const isBack = isLive && wasLost.current;
    wasLost.current = !isLive;
    setStream(({ gaps }) => ({ isLive, gaps: isBack ? gaps + 1 : gaps }));
  }, []);
  const client = useMemo(
    () => createClient({ accountId, onStreamState, onSessionEnd: () => setSessionOver(true) }),
    [accountId, onStreamState],
  );
  const chooseAccount = useCallback((id: string | null) => {
    if (id === null) sessionStorage.removeItem(accountName);
    else sessionStorage.setItem(accountName, id);
    setAccountId(id);
  }, []);

  return (
    <Provider value={client}>
      <KeyTextsProvider value={englishKeyTexts}>
        <Start
          key={accountId}
          hasChosen={accountId !== null}
          chooseAccount={chooseAccount}
          isSessionOver={isSessionOver}
          onSessionBack={() => setSessionOver(false)}
          stream={stream}
        />
      </KeyTextsProvider>
    </Provider>
  );
}
