import { isFailure, useAnswer } from "../client/use-answer.js";
import { useChange } from "../client/use-change.js";
import { KeyUsageDocument, RevokeKeyDocument, type KeyRecordFragment } from "../generated/graphql.js";
import { RevokeDialog } from "../keys/revoke-dialog.js";

interface RevokeKeyProps {
  readonly apiKey: KeyRecordFragment;
  readonly onEnd: () => void;
  readonly onClose: () => void;
}

export function RevokeKey({ apiKey, onEnd, onClose }: RevokeKeyProps) {
  const revoke = useChange(RevokeKeyDocument, (data) => data.revokeApiKey);
  const { value } = useAnswer({
    query: KeyUsageDocument,
    variables: { id: apiKey.id, bucket: "HOUR", from: null, timeZone: null },
    pick: ({ apiKey: found }) => (isFailure(found) ? found : found.usage),
  });
  return (
    <RevokeDialog
      checksToday={value?.counts.total ?? null}
      apiKey={apiKey}
      isBusy={revoke.isBusy}
      problem={revoke.problem}
      onRevoke={(input) => revoke.send({ input }, onEnd)}
      onClose={onClose}
    />
  );
}
