import type { MouseEvent } from "react";
import type { KeyRecordFragment } from "../generated/graphql.js";
import { Badge } from "../look/badge.js";
import { IconButton } from "../look/button.js";
import { Menu } from "../look/menu.js";
import { usePart } from "../look/part-classes.js";
import { Moment } from "../look/moment.js";
import { spanText } from "../look/time-text.js";
import { useNow } from "../look/use-now.js";
import { LastUse } from "./last-use.js";
import { mayDo } from "./may-do.js";
import { SecretHint } from "./secret-hint.js";
import { Sparkline } from "./sparkline.js";
import { useTexts } from "../texts/texts.js";

export interface DayOfKey {
  readonly total: number;
  readonly perBucket: readonly number[];
}

export interface KeyAction {
  readonly text: string;
  readonly isDanger?: boolean;
  readonly run: () => void;
}

interface KeyRowProps {
  readonly apiKey: KeyRecordFragment;
  /** Null where a key has no address of its own. Then nothing shows one that is revoked. */
  readonly href: string | null;
  readonly onOpen: (event: MouseEvent<HTMLElement>) => void;
  /** Null where keys cannot be selected. */
  readonly selection: {
    readonly isSelected: boolean;
    readonly onChange: (isSelected: boolean) => void;
  } | null;
  readonly actions: readonly KeyAction[];
  /** Its checks of the last 24 hours, by the hour; null until they are known, absent where they are not shown. */
  readonly day: DayOfKey | null | undefined;
  readonly hasOwner: boolean;
}

/** What a key is; below it, what it may do and whose it is. */
export function KeyRow({ apiKey, href, onOpen, selection, actions, day, hasOwner }: KeyRowProps) {
  const texts = useTexts().list;
  const { name, environment, createdAt, createdBy, expiresAt, lastUsedAt, status } = apiKey;
  const part = usePart();
  const owner = ownerOf(apiKey);
  return (
    <tr {...part("row", selection?.isSelected === true ? "lk-row lk-row-selected" : "lk-row")}>
      {selection !== null && (
        <td className="lk-cell-check">
          <input
            type="checkbox"
            aria-label={texts.select(name)}
            checked={selection.isSelected}
            onChange={({ target }) => selection.onChange(target.checked)}
          />
        </td>
      )}
      <th scope="row" className="lk-cell-name">
        {href !== null ? (
          <a href={href} onClick={onOpen}>
            <bdi>{name}</bdi>
          </a>
        ) : status === "REVOKED" ? (
          <bdi>{name}</bdi>
        ) : (
          <button type="button" className="lk-name" onClick={onOpen}>
            <bdi>{name}</bdi>
          </button>
        )}
        <KeyLine apiKey={apiKey} />
      </th>
      <td className="lk-cell-key">
        <SecretHint secret={apiKey} />
        <span className="lk-second">{environment}</span>
      </td>
      <td className="lk-cell-used">
        <LastUse at={lastUsedAt} />
      </td>
      {day !== undefined && (
        <td className="lk-cell-day">
          <Sparkline counts={day?.perBucket ?? null} total={day?.total ?? 0} />
        </td>
      )}
      {hasOwner && (
        <td className="lk-cell-owner">
          <bdi>{owner ?? texts.nobody}</bdi>
          {createdBy !== null && createdBy.email !== owner && (
            <span className="lk-second">{texts.createdBy(createdBy.email)}</span>
          )}
        </td>
      )}
      <td className="lk-cell-created">
        <Moment at={createdAt} />
      </td>
      <td className="lk-cell-expires">
        <Ending apiKey={apiKey} />
        {expiresAt === null && status === "ACTIVE" && <span className="lk-quiet">{texts.noExpiry}</span>}
      </td>
      <td className="lk-cell-actions">
        {actions.length > 0 && (
          <Menu
            label={texts.actions(name)}
            opener={({ ref, ...state }) => (
              <IconButton icon="more" label={texts.actions(name)} buttonRef={ref} {...state} />
            )}
            items={actions.map(({ text, isDanger = false, run }) => ({ text, isDanger, onPick: run }))}
          />
        )}
      </td>
    </tr>
  );
}

function ownerOf({ externalOwnerId, ownerId, createdBy }: KeyRecordFragment): string | null {
  if (externalOwnerId !== null) return externalOwnerId;
  return ownerId !== null && ownerId === createdBy?.id ? createdBy.email : ownerId;
}

function Ending({ apiKey: { status, expiresAt, revokedAt } }: { readonly apiKey: KeyRecordFragment }) {
  const texts = useTexts();
  if (status === "ACTIVE") {
    return expiresAt === null ? null : (
      <>
        <span className="lk-narrow-head">{texts.list.expires} </span>
        <Moment at={expiresAt} />
      </>
    );
  }
  const at = status === "REVOKED" ? revokedAt : expiresAt;
  return (
    <>
      <Badge kind={status === "REVOKED" ? "bad" : "warn"}>{texts.statuses[status]}</Badge>
      {at !== null && (
        <span className="lk-second">
          <Moment at={at} />
        </span>
      )}
    </>
  );
}

/** What the key may do, or why it ended, or how far its rotation is. */
function KeyLine({ apiKey }: { readonly apiKey: KeyRecordFragment }) {
  const texts = useTexts();
  const nowMs = useNow();
  const { status, rotation, secrets } = apiKey;
  if (status === "REVOKED") {
    const { revocationReason: reason, revocationNote: note } = apiKey;
    const said = [reason === null ? null : texts.revoke.reasons[reason], note].filter(
      (text) => text !== null,
    );
    return <span className="lk-second">{said.join(": ")}</span>;
  }
  const old = secrets[1];
  if (rotation !== null && old !== undefined) {
    const unseen = texts.rotate.unseenFor(
      spanText(nowMs - Date.parse(old.lastUsedAt ?? old.createdAt), texts),
    );
    return (
      <span className="lk-second lk-brass">
        {texts.list.rotating(`…${old.lastFour} ${unseen.toLowerCase()}`)}
      </span>
    );
  }
  const parts = mayDo(apiKey, texts);
  return <span className="lk-second">{parts.length === 0 ? texts.list.anywhere : parts.join("  ")}</span>;
}
