import { ApiKeys, LatchkeyProvider } from "@latchkey/react";

async function getToken(): Promise<string> {
  const response = await fetch("/latchkey-token", { method: "POST" });
  if (!response.ok) throw new Error("not signed in");
  const body: { token: string } = await response.json();
  return body.token;
}

/** The same on the server and in the browser. The keys are asked for in the browser: the server has no token. */
export function Page({ latchkeyUrl }: { readonly latchkeyUrl: string }) {
  return (
    <main>
      <h1>Your account</h1>
      <LatchkeyProvider url={latchkeyUrl} getToken={getToken}>
        <ApiKeys />
      </LatchkeyProvider>
    </main>
  );
}
