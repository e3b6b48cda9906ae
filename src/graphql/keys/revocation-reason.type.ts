import { registerEnumType } from "type-graphql";
import type { RevocationReason as ReasonOfRevocation } from "../../core/model/keys/revocation.js";

export const RevocationReason = {
  COMPROMISED: "compromised",
  ROTATED: "rotated",
  UNUSED: "unused",
  SUBSCRIPTION_ENDED: "subscription_ended",
  OTHER: "other",
} as const satisfies Record<string, ReasonOfRevocation>;

registerEnumType(RevocationReason, {
  name: "RevocationReason",
  description: "Why a key was revoked.",
  valuesConfig: {
    COMPROMISED: { description: "Somebody else may know the secret." },
    ROTATED: { description: "Another key has taken its place." },
    UNUSED: { description: "Nobody uses the key any more." },
    SUBSCRIPTION_ENDED: { description: "The customer has left." },
    OTHER: { description: "Something else, which the note may tell." },
  },
});
