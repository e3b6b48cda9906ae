import { useState } from "react";
import { Link, navigate } from "../app/router.js";
import { Screen } from "../app/screen.js";
import { CreateForm, type CreatedKey } from "../../../packages/react/src/page/create-form.js";
import { useTexts } from "../../../packages/react/src/texts/texts.js";
import { ShownSecret } from "./shown-secret.js";

export function CreateKeyScreen() {
  const texts = useTexts();
  const [created, setCreated] = useState<CreatedKey | null>(null);
  if (created !== null) {
    const { secret, apiKey } = created;
    return (
      <ShownSecret
        title={texts.secret.title}
        keyId={apiKey.id}
        secret={secret}
        onDone={() => navigate("/keys")}
      />
    );
  }
  const cancel = (
    <Link className="lk-button" to="/keys">
      {texts.cancel}
    </Link>
  );
  return (
    <Screen title={texts.create.title}>
      <CreateForm cancel={cancel} onCreated={setCreated} />
    </Screen>
  );
}
