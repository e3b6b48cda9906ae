import type { ReactNode } from "react";
import type { KeyRecordFragment } from "../generated/graphql.js";
import { Moment } from "../look/moment.js";
import { useTexts } from "../texts/texts.js";
import { objectText } from "./key-draft.js";

/** What a key may do and whose it is; each fact under its name. */
export function KeyFacts({ apiKey }: { readonly apiKey: KeyRecordFragment }) {
  const texts = useTexts();
  const { form, details, list } = texts;
  const { rate, maxUses, idleTimeoutDays, expiresAt, createdBy, externalOwnerId, ownerId } = apiKey;
  const windowName = Object.entries(form.windows).find(
    ([seconds]) => seconds === String(rate?.windowSeconds),
  );
  const rateText =
    rate === null ? null : details.rate(rate.limit, windowName?.[1] ?? details.windowOf(rate.windowSeconds));
  return (
    <dl className="lk-facts">
      <Fact name={form.scopes}>{codes(apiKey.scopes) ?? form.scopesNone}</Fact>
      <Fact name={form.addresses}>{codes(apiKey.allowedIps) ?? details.none}</Fact>
      <Fact name={form.endpoints}>{codes(apiKey.allowedEndpoints) ?? details.none}</Fact>
      <Fact name={form.rate}>{rateText ?? details.unlimited}</Fact>
      {maxUses !== null && <Fact name={form.maxUses}>{details.uses(maxUses)}</Fact>}
      <Fact name={form.expires}>
        {expiresAt === null ? list.never : <Moment at={expiresAt} />}
        {idleTimeoutDays !== null && ` · ${details.idle(idleTimeoutDays)}`}
      </Fact>
      <Fact name={list.owner}>
        <bdi>{externalOwnerId ?? ownerId ?? list.nobody}</bdi>
      </Fact>
      <Fact name={list.created}>
        <Moment at={apiKey.createdAt} />
        {createdBy !== null && ` ${list.createdBy(createdBy.email)}`}
      </Fact>
      {apiKey.permissions.length > 0 && <Fact name="Latchkey">{list.managesKeys}</Fact>}
      {apiKey.description !== null && <Fact name={form.description}>{apiKey.description}</Fact>}
      {apiKey.tags.length > 0 && <Fact name={form.tags}>{apiKey.tags.join(", ")}</Fact>}
      {apiKey.metadata !== null && (
        <Fact name={form.metadata}>
          <code className="lk-json">{objectText(apiKey.metadata)}</code>
        </Fact>
      )}
    </dl>
  );
}

function codes(values: readonly string[]): ReactNode {
  if (values.length === 0) return null;
  return (
    <span className="lk-codes">
      {values.map((value) => (
        <code key={value}>{value}</code>
      ))}
    </span>
  );
}

export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
