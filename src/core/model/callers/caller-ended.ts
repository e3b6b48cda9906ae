/**
 * Thrown by storage instead of the commit of a change whose caller was ended meanwhile: the key was revoked, the member
 * removed. Use-cases let it pass. `lanes.ts` makes the call again, so it gets the answer of a call that comes now.
 */
export class CallerEnded extends Error {
  override readonly name = "CallerEnded";
}
