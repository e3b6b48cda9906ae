import type { ErrorCode } from "../errors/catalogue.js";
import {
  inviteDocument,
  memberDocument,
  redeemDocument,
  removeDocument,
  requestLinkDocument,
  viewerDocument,
} from "./documents.js";
import { overHttp, type GraphqlCall, type Scenario } from "./scenario.js";

const manager = { credential: "yours", account: "yours" } as const;
const noSuchMember = "mem_00000000000000000000000000";

/** GraphQL alone has these operations: the call over plain HTTP is the same one. */
function asking(note: string, graphql: GraphqlCall): Scenario {
  return {
    note: `${note} REST has no call for this: the second one is the first over plain HTTP.`,
    graphql,
    rest: overHttp(graphql),
  };
}

const session: Scenario = {
  note: "A browser sends its session by itself. With a key, these calls show how an error of the caller arrives.",
  graphql: { field: "viewer", document: viewerDocument, credential: "yours" },
  rest: { method: "GET", path: "/v1/keys/me", credential: "yours" },
};

const redeem = asking(
  "These calls use a link. Put the token from your mail in, and see how the error arrives.",
  {
    field: "redeemMagicLink",
    document: redeemDocument,
    variables: { input: { token: "link_from_your_mail" } },
  },
);

const remove = asking("These calls remove a member. They get this error for the only owner.", {
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
  invalid_email: inviting(
    "ada.example.com",
    "The address in these calls has no `@`, so they get this error.",
  ),
  member_already_exists: inviting(
    "ada@example.com",
    "These calls invite somebody. The second time they get this error.",
  ),
  member_not_found: asking("No member has this id, so these calls get this error.", {
    ...manager,
    field: "member",
    document: memberDocument,
    variables: { id: noSuchMember },
  }),
  last_owner_required: remove,
  ip_rate_limit_exceeded: asking("These calls ask for a link. Made too often, they get this error.", {
    field: "requestMagicLink",
    document: requestLinkDocument,
    variables: { input: { email: "ada@example.com" } },
  }),
};
