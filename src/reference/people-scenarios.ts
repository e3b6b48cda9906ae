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
  note: "A browser sends its session by itself. With a key, these calls show how an error of the caller arrives.",
  graphql: { field: "viewer", document: viewerDocument, credential: "yours" },
  rest: { method: "GET", path: "/v1/keys/me", credential: "yours" },
};

const redeem = asking(
  "This call uses a link up. Put the token from your mail in, and see how the error arrives.",
  {
    field: "redeemMagicLink",
    document: redeemDocument,
    variables: { input: { token: "link_from_your_mail" } },
  },
);

const remove = asking("This call removes a member. For the only owner it gets this error.", {
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
    "This call invites somebody. The second time it gets this error.",
  ),
  member_not_found: asking("No member has this id, so this call gets this error.", {
    ...manager,
    field: "member",
    document: memberDocument,
    variables: { id: noSuchMember },
  }),
  last_owner_required: remove,
  ip_rate_limit_exceeded: {
    note: "These calls carry no key. Made too often in a minute, they get this error.",
    graphql: { field: "viewer", document: viewerDocument },
    rest: { method: "GET", path: "/v1/keys/me" },
  },
};
