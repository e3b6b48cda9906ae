import type { BrowserToken } from "../browser-tokens/browser-token.js";
import type { KeyId, MemberId, OperatorId, PersonId, SessionId } from "../ids.js";
import type { KeyPower } from "../keys/no-wider.js";
import type { Role } from "../members/role.js";

/**
 * What a caller was recognised by, and what others may end while the call is under way. Storage reads it once more
 * before it commits a change (`storage/caller-stands.ts`).
 */
export type Standing =
  | {
      readonly kind: "key";
      readonly id: KeyId;
      /** The secret that was presented, counted from 1. */
      readonly secretNumber: number;
      /** What the key may give to others. */
      readonly power: KeyPower;
    }
  | { readonly kind: "operator"; readonly id: OperatorId }
  | {
      readonly kind: "session";
      readonly id: SessionId;
      readonly personId: PersonId;
      /** Null when the person acts in no account. */
      readonly member: { readonly id: MemberId; readonly role: Role } | null;
    }
  | {
      readonly kind: "browser_token";
      readonly token: Pick<
        BrowserToken,
        "accountId" | "maker" | "secretNumber" | "externalOwnerId" | "createdAt"
      >;
      /** Of the key that made it; null when an operator did. */
      readonly makerPower: KeyPower | null;
    };
