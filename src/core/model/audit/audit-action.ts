/** What the audit trail records. */
export const auditActions = [
  "account.created",
  "account.updated",
  "account.subscription_ended",
  "browser_token.created",
  "browser_tokens.revoked",
  "key.created",
  "key.updated",
  "key.rotated",
  "key.rotation_completed",
  "key.rotation_cancelled",
  "key.secret_link_created",
  "key.secret_link_opened",
  "key.revoked",
  "member.invited",
  "member.joined",
  "member.role_changed",
  "member.removed",
  "member.left",
  "member.provisioned",
  "operator.created",
  "operator.revoked",
  "pepper.retired",
  "session.created",
  "session.revoked",
  "session.signed_out_everywhere",
  "sign_in_link.created",
] as const;

export type AuditAction = (typeof auditActions)[number];

export function isAuditAction(text: string): text is AuditAction {
  return auditActions.some((action) => action === text);
}
