import { useState } from "react";
import { Button } from "../look/button.js";
import { useTexts } from "../texts/texts.js";
import { useMay } from "../connected/acting.js";
import { CreateForm, type CreatedKey } from "./create-form.js";
import { KeyList } from "./key-list.js";
import { KeyPage } from "./key-page.js";
import { NewSecret } from "./new-secret.js";
import { PageHead } from "./page-head.js";
import { Root } from "./root.js";

export interface ApiKeysProps {
  readonly className?: string | undefined;
  /** How many keys a page of the list has, 1 to 100. */
  readonly pageSize?: number | undefined;
}

type Step =
  | { readonly name: "list" }
  | { readonly name: "create" }
  | { readonly name: "key"; readonly id: string; readonly asks: "rotate" | null }
  | { readonly name: "created"; readonly secret: string };

const list: Step = { name: "list" };

/** The page of keys: a list, a page for each key, and the ways to create, rotate and revoke one. */
export function ApiKeys({ className, pageSize = 20 }: ApiKeysProps) {
  return (
    <Root className={className}>
      <Steps pageSize={pageSize} />
    </Root>
  );
}

function Steps({ pageSize }: { readonly pageSize: number }) {
  const texts = useTexts();
  const [step, setStep] = useState(list);
  const mayRead = useMay("READ_KEYS");
  const mayCreate = useMay("CREATE_KEYS");
  const goToList = () => setStep(list);
  if (step.name === "create") {
    return (
      <>
        <PageHead title={texts.create.title} onBack={goToList} />
        <CreateForm
          cancel={<Button onClick={goToList}>{texts.cancel}</Button>}
          onCreated={({ secret }: CreatedKey) => setStep({ name: "created", secret })}
        />
      </>
    );
  }
  if (step.name === "created") {
    return <NewSecret title={texts.secret.title} secret={step.secret} onDone={goToList} />;
  }
  if (step.name === "key") {
    return <KeyPage key={step.id} id={step.id} asks={step.asks} onBack={goToList} />;
  }
  const onCreate = mayCreate ? () => setStep({ name: "create" }) : null;
  return mayRead ? (
    <KeyList
      pageSize={pageSize}
      onCreate={onCreate}
      onOpen={(id, asks) => setStep({ name: "key", id, asks })}
    />
  ) : (
    <p className="lk-quiet">{texts.list.notAllowed}</p>
  );
}
