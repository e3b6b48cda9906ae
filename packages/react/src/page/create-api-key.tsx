import { useState } from "react";
import { useMay } from "../connected/acting.js";
import { Button } from "../look/button.js";
import { useTexts } from "../texts/texts.js";
import { CreateForm, type CreatedKey } from "./create-form.js";
import { NewSecret } from "./new-secret.js";
import { PageHead } from "./page-head.js";
import { Root } from "./root.js";

export interface CreateApiKeyProps {
  readonly className?: string | undefined;
  /** Called when the reader is done with the secret of a new key. */
  readonly onDone?: ((id: string) => void) | undefined;
  /** Called when the reader gives up; without it there is no such button. */
  readonly onCancel?: (() => void) | undefined;
}

/** The form that creates a key, and its secret once. */
export function CreateApiKey({ className, onDone, onCancel }: CreateApiKeyProps) {
  return (
    <Root className={className}>
      <Form onDone={onDone} onCancel={onCancel} />
    </Root>
  );
}

function Form({ onDone, onCancel }: CreateApiKeyProps) {
  const texts = useTexts();
  const mayCreate = useMay("CREATE_KEYS");
  const [created, setCreated] = useState<CreatedKey | null>(null);
  if (!mayCreate) return <p className="lk-quiet">{texts.create.notAllowed}</p>;
  if (created !== null) {
    return (
      <NewSecret
        title={texts.secret.title}
        secret={created.secret}
        onDone={() => {
          setCreated(null);
          onDone?.(created.apiKey.id);
        }}
      />
    );
  }
  return (
    <>
      <PageHead title={texts.create.title} onBack={null} />
      <CreateForm
        cancel={onCancel !== undefined && <Button onClick={onCancel}>{texts.cancel}</Button>}
        onCreated={setCreated}
      />
    </>
  );
}
