import type { MouseEventHandler } from "react";
import type { KeyFlaw, KeyHealthQuery } from "../generated/graphql.js";
import type { KeyOrder, KeyView } from "../../../packages/react/src/keys/key-view.js";
import { keyScreenTexts } from "./key-screen-texts.js";

export type Finding = Extract<
  KeyHealthQuery["keyHealth"],
  { readonly __typename: "KeyHealth" }
>["findings"][number];

/** Where a finding is mended: in a list, or at a key. */
export type MendingPlace =
  | { readonly view: KeyView }
  | { readonly order: KeyOrder }
  | { readonly keyId: string; readonly step: KeyStep };

type KeyStep = "show" | "edit" | "rotate";

interface PlaceLink {
  readonly href: string;
  readonly onClick: MouseEventHandler<HTMLElement>;
}

interface HealthFindingsProps {
  readonly findings: readonly Finding[];
  readonly linkTo: (place: MendingPlace) => PlaceLink;
  /** Who may not change keys is only shown them. */
  readonly mayMend: boolean;
}

const places: Record<KeyFlaw, { readonly view: KeyView } | { readonly order: KeyOrder } | KeyStep> = {
  UNFINISHED_ROTATION: "show",
  NEAR_CEILING: { view: "idle" },
  WIDE_SCOPES: "edit",
  IDLE: { view: "idle" },
  // Keys that were never used are first in this order.
  NEVER_USED: { order: "used-asc" },
  OLD_SECRET: "rotate",
  NO_EXPIRY: { view: "forever" },
  UNRESTRICTED: "edit",
};
const mostLinks = 5;

/** What may be wrong with the keys, why it matters, and one click to where it is mended. */
export function HealthFindings({ findings, linkTo, mayMend }: HealthFindingsProps) {
  const texts = keyScreenTexts.health;
  if (findings.length === 0) return <p className="lk-quiet">{texts.good}</p>;
  return (
    <ul className="lk-findings">
      {findings.map(({ flaw, why, keyCount, keys }) => {
        const place = places[flaw];
        const shown = keys.slice(0, mostLinks);
        return (
          <li key={flaw}>
            <div>
              <strong>{texts.flaws[flaw](keyCount)}</strong>
              <p className="lk-hint">{why}</p>
              {typeof place === "string" && (
                <p className="lk-finding-keys">
                  <span className="lk-quiet">{mayMend ? texts.actions[flaw] : texts.look}</span>
                  {shown.map(({ id, name }) => (
                    <a key={id} {...linkTo({ keyId: id, step: mayMend ? place : "show" })}>
                      <bdi>{name}</bdi>
                    </a>
                  ))}
                  {keyCount > shown.length && (
                    <span className="lk-quiet">{texts.others(keyCount - shown.length)}</span>
                  )}
                </p>
              )}
            </div>
            {typeof place !== "string" && (
              <a className="lk-button" {...linkTo(place)}>
                {texts.actions[flaw]}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
