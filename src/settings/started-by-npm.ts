/**
 * The scripts by which npm and npx run this server and nothing else: `npm start` here, `npx latchkey serve`, and a script
 * "latchkey serve" of another package. A script that does more may put the server into the background and end on purpose.
 */
const ownScripts = /^(node( --[a-z-]+)* scripts\/start\.mjs( --[a-z-]+)*|'?latchkey'?( serve)?)$/;

/** npm names the script in this variable. */
export function isStartedByNpm(lifecycleScript: string | undefined): boolean {
  return lifecycleScript !== undefined && ownScripts.test(lifecycleScript);
}
