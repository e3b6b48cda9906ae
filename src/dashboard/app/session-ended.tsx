import { useEffect } from "react";
import { useClient } from "urql";
import { isFailure } from "../../../packages/react/src/client/use-answer.js";
import { StartDocument } from "../generated/graphql.js";
import { ButtonRow, Button } from "../../../packages/react/src/look/button.js";
import { Dialog } from "../../../packages/react/src/look/dialog.js";
import { signInPath } from "./sign-in-way.js";

/** The screen behind keeps what was typed. When the person is back from the sign-in page, it goes on. */
export function SessionEnded({ onBack }: { readonly onBack: () => void }) {
  const client = useClient();
  useEffect(() => {
    const tryAgain = () => {
      void client
        .query(StartDocument, {}, { requestPolicy: "network-only" })
        .toPromise()
        .then(({ data }) => {
          if (data !== undefined && !isFailure(data.viewer)) onBack();
        });
    };
    addEventListener("focus", tryAgain);
    return () => removeEventListener("focus", tryAgain);
  }, [client, onBack]);
  return (
    <Dialog title="Your session has ended" closeLabel="Close" onClose={null}>
      <p>Sign in again in a new tab, then come back to this one. What you typed stays here.</p>
      <ButtonRow>
        <Button
          kind="primary"
          onClick={() => {
            open(signInPath, "_blank", "noopener");
          }}
        >
          Sign in
        </Button>
      </ButtonRow>
    </Dialog>
  );
}
