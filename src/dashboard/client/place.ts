/** The path before `/dashboard`: empty unless a proxy puts the server below a path of its own. */
const { pathname } = globalThis.location;
const start = pathname.indexOf("/dashboard");

export const serverPath = start === -1 ? "" : pathname.slice(0, start);

export const dashboardPath = `${serverPath}/dashboard`;
