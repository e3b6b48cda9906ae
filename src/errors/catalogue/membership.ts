import type { ErrorRow } from "../error-row.js";

/** Errors about the members of accounts. */
export const membership = {
  invalid_email: {
    status: 422,
    category: "Validation",
    title: "Invalid Email",
    message: "This is not an email address we can use. Check it for typing mistakes.",
    page: {
      summary: "What was sent is not an email address. Send one, such as `ada@example.com`.",
      meaning: [
        "Somebody was to be invited or signed in, and the text in place of the address has another form. Nothing was sent and nobody was invited.",
        "An address has a name, an `@` and a domain, in plain letters, digits and a few signs, with at most 254 characters. White space around it is taken away, and capital letters count as small ones.",
        "Whether a mailbox exists cannot be seen from its address. A well-formed address that nobody reads gets no error.",
      ],
      whenSeen: [
        "The `@` or a part next to it is missing.",
        "A name came along, as in `Ada <ada@example.com>`.",
        "Several addresses were put into one field.",
        "The address has letters outside ASCII. Domains of that kind can be written in their `xn--` form.",
      ],
      whatToDo: [
        "Send the bare address, and one at a time.",
        "Look for a dot at the start or end of the domain, and for spaces inside.",
      ],
      howToAvoid: [
        'In a form, use a field of `type="email"`. Its rule is the same as ours.',
        "When addresses come from a spreadsheet, split them and trim them first.",
      ],
      retry: "Not as it is. Correct the address, then send the request again.",
    },
  },
  member_not_found: {
    status: 404,
    category: "Not Found",
    title: "Member Not Found",
    message: "We could not find this member in your account. List the members, and check the id.",
    page: {
      summary: "The account has no member with this id.",
      meaning: [
        "You asked to look at, change or remove a member by its id, and the account you are calling for has none of this id.",
        "A member who was removed, a member of another account and one who never was get the same answer.",
        "The id names a person in one account. The same person has another id in the next account.",
      ],
      whenSeen: [
        "Somebody else removed the member a moment ago, or the member left.",
        "The id of a person (`per_…`) or an email was sent where the id of a member belongs. These begin with `mem_`.",
        "Another account was chosen in the meantime, in another tab or through `X-Account-Id`.",
        "For operators: a link to sign in was asked for an address that is a member of no account.",
      ],
      whatToDo: [
        "List the members with `members`, and compare.",
        "See with `viewer` in which account you act.",
        "Is the person missing from the list? An owner can invite them with `inviteMember`.",
      ],
      howToAvoid: [
        "Read the list again before you change it, and take ids from there.",
        "In a dashboard, send `X-Account-Id` with every call, so that tabs of several accounts do not mix.",
      ],
      retry: "No. The same id will get the same answer.",
    },
  },
  member_already_exists: {
    status: 409,
    category: "Validation",
    title: "Member Already Exists",
    message: "This person is a member of the account already.",
    page: {
      summary: "The invited person is already a member of the account.",
      meaning: [
        "Each person is in an account once, with one role. The address you sent is one of a member, so nothing was changed and no mail was sent.",
        "A person who was invited is a member at once, even before the first sign-in.",
      ],
      whenSeen: [
        "The person was invited before, by you or by another owner.",
        "A form was sent twice.",
        "The address differs from the member's only in capital letters. They make no difference.",
      ],
      whatToDo: [
        "Find the member with `members`.",
        "To give another role, use `changeMemberRole`.",
        "Has the person lost the invitation? They need none: at `/sign-in` they can ask for a link themselves.",
      ],
      howToAvoid: [
        "List the members before you invite a group.",
        "In a script, treat this answer as done: the person is in the account.",
      ],
      retry: "No. The person is a member, and stays one until removed.",
    },
  },
  last_owner_required: {
    status: 409,
    category: "Validation",
    title: "Last Owner Required",
    message: "An account needs an owner. Make somebody else an owner first.",
    page: {
      summary: "This would leave the account without an owner.",
      meaning: [
        "Owners are the only members who can invite people and change roles. Without one, nobody in the account could do that any more, so the last one can neither go nor be given another role.",
        "When the last two owners leave at the same moment, one of them gets this answer.",
      ],
      whenSeen: [
        "The only owner leaves the account, or removes themselves.",
        "The only owner takes another role.",
        "An operator removes the only owner.",
      ],
      whatToDo: [
        "Make another member an owner with `changeMemberRole`, then try again.",
        "Nobody else there? Invite somebody as `OWNER` first.",
        "To close an account, ask your operator: they can suspend it.",
      ],
      howToAvoid: [
        "Have two owners in every account that matters.",
        "When an owner leaves the company, hand over before their mailbox is closed.",
      ],
      retry: "Not as it is. It works once there is another owner.",
    },
  },
} as const satisfies Record<string, ErrorRow>;
