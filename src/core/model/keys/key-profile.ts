import type { ErrorDetail } from "../../../errors/result.js";
import { isMemberId, type MemberId } from "../ids.js";
import { checkMetadata } from "../json-object.js";
import { countCodePoints, storableText } from "../storable-text.js";
import type { KeyExtras } from "./key-extras.js";
import { tooMany } from "./key-restrictions.js";

/** Whose a key is and what it is for: shown, and given to the protected API. */
type KeyProfile = Pick<KeyExtras, "description" | "metadata" | "ownerId" | "externalOwnerId" | "tags">;

/** What is absent stays as it is; null takes it away. */
export interface ProfileInput {
  readonly description?: string | null | undefined;
  /** A JSON object. */
  readonly metadata?: unknown;
  readonly ownerId?: string | null | undefined;
  readonly externalOwnerId?: string | null | undefined;
  readonly tags?: readonly string[] | null | undefined;
}

const longestDescription = 500;
const longestOwner = 200;
export const mostTags = 20;
const tagGrammar = /^[A-Za-z0-9._:-]{1,50}$/;

export const noMember: ErrorDetail = {
  field: "ownerId",
  message: "Must be the id of a member of the account.",
};

/** A key has one owner, so one kind takes the place of the other. */
export function checkProfile(input: ProfileInput, details: ErrorDetail[]): Partial<KeyProfile> {
  const { description, metadata, ownerId, externalOwnerId, tags } = input;
  if (typeof description === "string") checkText("description", description, longestDescription, details);
  const metadataText = metadata === undefined ? undefined : checkMetadata(metadata, details);
  if (tags) checkTags(tags, details);
  return {
    ...(description === undefined ? {} : { description }),
    ...(metadataText === undefined ? {} : { metadata: metadataText }),
    ...checkOwner(ownerId, externalOwnerId, details),
    ...(tags === undefined ? {} : { tags: [...new Set(tags)] }),
  };
}

function checkOwner(
  ownerId: string | null | undefined,
  externalOwnerId: string | null | undefined,
  details: ErrorDetail[],
): Partial<Pick<KeyProfile, "ownerId" | "externalOwnerId">> {
  const member = typeof ownerId === "string" ? readMember(ownerId, details) : ownerId;
  if (typeof externalOwnerId !== "string") {
    return {
      ...(member === undefined ? {} : { ownerId: member }),
      ...(externalOwnerId === undefined && typeof member !== "string" ? {} : { externalOwnerId: null }),
    };
  }
  if (typeof ownerId === "string")
    details.push({
      field: "externalOwnerId",
      message: "Must be absent where a member is the owner: a key has one owner.",
    });
  checkText("externalOwnerId", externalOwnerId, longestOwner, details);
  if (externalOwnerId.trim() !== externalOwnerId || externalOwnerId === "")
    details.push({
      field: "externalOwnerId",
      message: "Must not be empty or have space around it.",
      rule: { name: "malformed" },
    });
  // Whoever reads the header X-Key-Owner tells the two kinds apart by their form.
  if (isMemberId(externalOwnerId))
    details.push({
      field: "externalOwnerId",
      message: "Must not look like the id of a member.",
      rule: { name: "malformed" },
    });
  return { ownerId: null, externalOwnerId };
}

function readMember(ownerId: string, details: ErrorDetail[]): MemberId | null {
  if (isMemberId(ownerId)) return ownerId;
  details.push(noMember);
  return null;
}

function checkTags(tags: readonly string[], details: ErrorDetail[]): void {
  if (tags.length > mostTags) details.push(tooMany("tags", mostTags));
  else if (!tags.every(isTag)) {
    const message = "Each must be 1 to 50 letters, digits and signs out of . _ : -";
    details.push({ field: "tags", message, rule: { name: "malformed" } });
  }
}

export function isTag(text: string): boolean {
  return tagGrammar.test(text);
}

function checkText(field: string, text: string, mostCodePoints: number, details: ErrorDetail[]): void {
  if (countCodePoints(text) > mostCodePoints) {
    const message = `Must be at most ${mostCodePoints} characters.`;
    details.push({ field, message, rule: { name: "too_long", most: mostCodePoints } });
  }
  const storable = storableText(field, text);
  if (!storable.ok) details.push(...storable.details);
}
