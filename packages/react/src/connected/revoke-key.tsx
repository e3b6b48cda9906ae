import { useChange } from "../client/use-change.js";
import { RevokeKeyDocument, type KeyRecordFragment } from "../generated/graphql.js";
import { RevokeDialog } from "../keys/revoke-dialog.js";
import { useActing } from "./acting.js";
import { useKeyPlaces } from "./key-places.js";

interface RevokeKeyProps {
  readonly apiKey: KeyRecordFragment;
  readonly onEnd: () => void;
  readonly onClose: () => void;
}

export function RevokeKey({ apiKey, onEnd, onClose }: RevokeKeyProps) {
  const revoke = useChange(RevokeKeyDocument, (data) => data.revokeApiKey);
  const hasAccount = useActing().account !== null;
  const { value } = useKeyPlaces(apiKey.id);
  return (
    <RevokeDialog
      places={value}
      apiKey={apiKey}
      isBusy={revoke.isBusy}
      problem={revoke.problem}
      onRevoke={(input) => revoke.send({ input, hasAccount }, onEnd)}
      onClose={onClose}
    />
  );
}
