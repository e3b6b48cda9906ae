import type { KeyRecordFragment } from "../generated/graphql.js";
import { RevokeKey } from "./revoke-key.js";
import { RevokeKeys } from "./revoke-keys.js";

/** One key of a list, or those that are selected. */
export type Revoking = KeyRecordFragment | "selected";

interface RevocationsProps {
  readonly revoking: Revoking;
  readonly selected: readonly string[];
  readonly onSelectedRevoked: () => void;
  readonly onClose: () => void;
}

/** The dialog that revokes what was chosen in a list. */
export function Revocations({ revoking, selected, onSelectedRevoked, onClose }: RevocationsProps) {
  if (revoking !== "selected") return <RevokeKey apiKey={revoking} onEnd={onClose} onClose={onClose} />;
  const onEnd = () => {
    onClose();
    onSelectedRevoked();
  };
  return <RevokeKeys ids={selected} onEnd={onEnd} onClose={onClose} />;
}
