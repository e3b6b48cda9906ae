/** Where a call comes in. `authorize` is forward-auth, which proxies ask for each request. */
export const faces = ["graphql", "rest", "authorize", "cli"] as const;

export type Face = (typeof faces)[number];
