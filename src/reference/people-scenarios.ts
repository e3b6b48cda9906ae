import type { ErrorCode } from "../errors/catalogue.js";
import {
  inviteDocument,
  memberDocument,
  redeemDocument,
  removeDocument,
  viewerDocument,
} from "./documents.js";
import type { GraphqlCall, Scenario } from "./scenario.js";

const manager = { credential: "yours", account: "yours" } as const;
const noSuchMember = "mem_00000000000000000000000000";

function asking(note: string, graphql: GraphqlCall): Scenario {
  return { note, graphql, rest: null };
}

const session: Scenario = {
  note: "A browser sends its session cookie by itself. These calls use a key, and show how such an error arrives.",
  graphql: { field: "viewer", document: viewerDocument, credential: "yours" },
  rest: { method: "GET", path: "/v1/keys/me", credential: "yours" },
};

const redeem = asking(
  "This call uses a sign-in link. Insert the token from your email to see how the error arrives.",
  {
    field: "redeemMagicLink",
    document: redeemDocument,
    variables: { input: { token: "link_from_your_mail" } },
  },
);

const remove = asking("This call removes a member. It gets this error when the member is the only owner.", {
  ...manager,
  field: "removeMember",
  document: removeDocument,
  variables: { input: { id: noSuchMember } },
});

function inviting(email: string, note: string): Scenario {
  const variables = { input: { email, role: "VIEWER" } };
  return asking(note, { ...manager, field: "inviteMember", document: inviteDocument, variables });
}

export const peopleScenarios: Partial<Record<ErrorCode, Scenario>> = {
  session_not_found: session,
  session_expired: session,
  session_revoked: session,
  magic_link_not_found: redeem,
  magic_link_expired: redeem,
  magic_link_already_used: redeem,
  invalid_email: inviting("ada.example.com", "The address in this call has no `@`, so it gets this error."),
  member_already_exists: inviting(
    "ada@example.com",
    "This call invites a person. It gets this error the second time.",
  ),
  member_not_found: asking("No member has this id, so this call gets this error.", {
    ...manager,
    field: "member",
    document: memberDocument,
    variables: { id: noSuchMember },
  }),
  last_owner_required: remove,
  ip_rate_limit_exceeded: {
    note: "These calls have no key. They get this error when they are made too often in a minute.",
    graphql: { field: "viewer", document: viewerDocument },
    rest: { method: "GET", path: "/v1/keys/me" },
  },
};
