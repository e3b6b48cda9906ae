import { KeyUsage } from "../connected/key-usage.js";
import { useMaySeeUsage } from "../connected/acting.js";
import { Root } from "./root.js";

export interface ApiKeyUsageProps {
  /** The id of the key, `key_…`. */
  readonly id: string;
  readonly className?: string | undefined;
}

/** What came of the checks of a key. It draws nothing where the token may not see usage. */
export function ApiKeyUsage({ id, className }: ApiKeyUsageProps) {
  return (
    <Root className={className}>
      <Usage id={id} />
    </Root>
  );
}

function Usage({ id }: { readonly id: string }) {
  return useMaySeeUsage() ? <KeyUsage id={id} /> : null;
}
