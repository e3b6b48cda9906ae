import type { KeyRecordFragment } from "../generated/graphql.js";
import type { Texts } from "../texts/texts.js";

/** What a key is restricted to, and whether it manages keys; empty for a key without restrictions. */
export function mayDo(
  { permissions, scopes, allowedIps, allowedEndpoints }: KeyRecordFragment,
  texts: Texts,
): readonly string[] {
  return [
    ...(permissions.length > 0 ? [texts.list.managesKeys] : []),
    ...scopes,
    ...allowedIps,
    ...allowedEndpoints,
  ];
}
