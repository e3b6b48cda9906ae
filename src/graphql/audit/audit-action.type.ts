import { registerEnumType } from "type-graphql";
import { auditActions, type AuditAction as ActionRecord } from "../../core/model/audit/audit-action.js";

const descriptions: Readonly<Record<ActionRecord, string>> = {
  "account.created": "An account was created.",
  "account.updated": "An account was changed.",
  "account.subscription_ended": "All keys of an account were revoked in one act.",
  "browser_token.created": "A browser token was made, and shown.",
  "browser_tokens.revoked": "Browser tokens of an owner, or all of an account, were ended.",
  "key.created": "A key was created, and its secret shown.",
  "key.updated": "A key was changed.",
  "key.rotated": "A key got a second secret, which was shown.",
  "key.rotation_completed": "The old secret of a key was ended.",
  "key.rotation_cancelled": "The new secret of a key was ended.",
  "key.secret_link_created": "A link that shows a secret of a key once was made.",
  "key.secret_link_opened": "Somebody opened a link, and saw the secret of a key.",
  "key.revoked": "A key was revoked.",
  "member.invited": "A person was invited to an account.",
  "member.joined": "A member came for the first time.",
  "member.role_changed": "The role of a member was changed.",
  "member.removed": "A member was removed from an account.",
  "member.left": "A member left an account.",
  "member.provisioned":
    "A person came to an account for the first time with a token of the identity provider.",
  "operator.created": "An operator was created, and its secret shown.",
  "operator.revoked": "An operator was revoked.",
  "pepper.retired":
    "A version of the pepper was given up by force, with the secrets that were signed with it.",
  "session.created": "A person signed in.",
  "session.revoked": "A session was ended.",
  "session.signed_out_everywhere": "All sessions of a person were ended.",
  "sign_in_link.created": "A link to sign in was made, and shown or sent by mail.",
};

const enumName = (action: ActionRecord) => action.replace(".", "_").toUpperCase();

export const AuditAction: Readonly<Record<string, ActionRecord>> = Object.fromEntries(
  auditActions.map((action) => [enumName(action), action]),
);

registerEnumType(AuditAction, {
  name: "AuditAction",
  description: "What the audit trail records.",
  valuesConfig: Object.fromEntries(
    auditActions.map((action) => [enumName(action), { description: descriptions[action] }]),
  ),
});
