import type { ErrorRow } from "../error-row.js";

/** Errors about people, who sign in and have a session instead of a key. */
export const signIn = {
  session_not_found: {
    status: 401,
    category: "Authentication",
    title: "Session Not Found",
    message: "We do not know this session. Sign in again to start a new one.",
    page: {
      summary: "This server does not know the session of the browser, or the named session is not yours.",
      meaning: [
        "A person who signs in gets a session, and the browser keeps it in a cookie. The cookie that came with this request leads to no session here.",
        "`revokeSession` gives the same answer for an id that is not one of your own sessions. A session that never was, one that has been revoked before and one of somebody else are not told apart.",
      ],
      whenSeen: [
        "The browser holds a cookie of another Latchkey on the same host name, or of one that was set up anew.",
        "The session ended so long ago that its record was tidied away.",
        "For operators: a pepper was taken out of `KEY_PEPPERS`, so that sessions made with it cannot be recognised.",
        "A page shows an old list of sessions, and one of them was revoked elsewhere in the meantime.",
      ],
      whatToDo: [
        "Go to `/sign-in` and ask for a new link.",
        "In `revokeSession`, take the id from `sessions`. It begins with `ses_`.",
        "In a script, use an API key. Sessions are for people in browsers.",
      ],
      howToAvoid: [
        "Give each Latchkey a host name of its own, so that their cookies do not meet.",
        "In a dashboard, send people to the sign-in page when any answer has this code.",
        "For operators: keep old peppers until the sessions made with them have run out.",
      ],
      retry: "Not as it is. Sign in, then send the request again.",
    },
  },
  session_expired: {
    status: 401,
    category: "Authentication",
    title: "Session Expired",
    message: "Your session has expired. Sign in again to go on.",
    page: {
      summary: "The session was unused for too long, or has reached its maximum age.",
      meaning: [
        "A session ends when nobody has used it for a while, 7 days unless the operator says otherwise, and in any case some time after the sign-in, 30 days by default.",
        "Nothing was changed by this request. What you did before is safe.",
      ],
      whenSeen: [
        "You come back to a browser after a holiday.",
        "You use the dashboard every day, and a month has passed since you signed in.",
        "The operator has made the lifetimes shorter. The new ones hold for sessions that are under way, too, as far as idle time goes.",
        "The clock of the server was wrong and has been put right.",
      ],
      whatToDo: [
        "Go to `/sign-in` and ask for a new link. It takes a minute.",
        "Open the page you were on again. It will show what is there now.",
      ],
      howToAvoid: [
        "A dashboard can read `viewer { session { expiresAt } }` and say so in time.",
        "For work that runs without people, use an API key: it lasts until you end it.",
        "For operators: `SESSION_IDLE_HOURS` and `SESSION_MAX_HOURS` set the two lifetimes.",
      ],
      retry: "Not as it is. Sign in, then send the request again.",
    },
  },
  session_revoked: {
    status: 401,
    category: "Authentication",
    title: "Session Revoked",
    message: "This session was signed out. Sign in again if it was you.",
    page: {
      summary: "The session was ended, in this browser or from another one.",
      meaning: [
        "The session is one of ours, and it was ended on purpose: with `signOut`, with `revokeSession`, or with `signOutEverywhere`.",
        "It is refused by every server from the moment that call was answered, and it stays so.",
      ],
      whenSeen: [
        "You signed out in one tab, and another tab of the same browser goes on asking.",
        "You ended all your sessions from another computer.",
        "You are signed in at very many places, and the session unused for longest had to make room.",
        "Somebody tries a cookie that was copied from your browser before you signed out.",
      ],
      whatToDo: [
        "Sign in again at `/sign-in`.",
        "Was it not you who signed out? Somebody who can read your mail may have. Look at `sessions` for browsers that you do not know, and use `signOutEverywhere`.",
      ],
      howToAvoid: [
        "In a dashboard, tell the other tabs when somebody signs out, and send them to the sign-in page.",
        "Sign out on computers that are not yours when you leave them.",
      ],
      retry: "No. This session will be refused every time.",
    },
  },
  magic_link_not_found: {
    status: 401,
    category: "Authentication",
    title: "Magic Link Not Found",
    message: "We do not know this sign-in link. Ask for a new one.",
    page: {
      summary: "This server does not know the link: it was cut off on its way, or another server made it.",
      meaning: [
        "A sign-in link contains a long token. The token that was sent is not one of this server's, so nobody was signed in.",
        "You get the same answer when the address that the link was sent to belongs to no account any more.",
      ],
      whenSeen: [
        "The mail program broke the link into two lines, and only the first was opened.",
        "The link was typed or copied with a part missing at the end.",
        "The link is from another server, for example the one for tests.",
        "You were removed from your last account between asking for the link and opening it.",
        "The link is days old, and its record was tidied away.",
      ],
      whatToDo: [
        "Copy the whole link from the mail, to the last letter, into the address bar.",
        "If that does not help, ask for a new link at `/sign-in`.",
        "Still no luck? Ask an owner of your account whether you are a member of it.",
      ],
      howToAvoid: [
        "Open links with a click, and do not type them.",
        "When you write your own mails or pages, keep the token whole and in the fragment, after `#token=`.",
      ],
      retry: "No. Ask for a new link.",
    },
  },
  magic_link_expired: {
    status: 401,
    category: "Authentication",
    title: "Magic Link Expired",
    message: "This sign-in link has expired. Ask for a new one.",
    page: {
      summary: "A sign-in link is valid for 15 minutes, and this one is older.",
      meaning: [
        "The link is one of ours and nobody has used it, but it is too old. A link in a mailbox should not open your account for ever.",
      ],
      whenSeen: [
        "The mail was slow to arrive, or you read it later.",
        "You asked for several links and opened an early one.",
        "The tab with the sign-in page was left open, and the button pressed after lunch.",
      ],
      whatToDo: [
        "Ask for a new link at `/sign-in`, and open it when it arrives.",
        "Does mail take longer than 15 minutes every time? Tell your operator: something holds it up on the way.",
      ],
      howToAvoid: [
        "Ask for the link when you are ready to use it.",
        "For operators: send mail through a relay that delivers at once. A graylist on the other side can cost minutes.",
      ],
      retry: "No. The link stays expired, so ask for a new one.",
    },
  },
  magic_link_already_used: {
    status: 401,
    category: "Authentication",
    title: "Magic Link Already Used",
    message: "This sign-in link was used before. Ask for a new one.",
    page: {
      summary: "A link signs in once, and this one was already used.",
      meaning: [
        "Each link works a single time, so that a copy of it is worth nothing. Somebody has pressed the button behind this one already.",
        "Opening the page uses nothing up: only the button does. A program that looks at the links in your mail cannot be the cause.",
      ],
      whenSeen: [
        "You pressed the button twice, or in two tabs.",
        "You opened an old mail again, from an earlier sign-in.",
        "The mail goes to several people, and one of them was faster.",
        "Somebody else can read your mail, and signed in with it.",
      ],
      whatToDo: [
        "See whether you are signed in: you may be, from the first time.",
        "If not, ask for a new link at `/sign-in`.",
        "If you have not used the link yourself, ask for a new one, sign in, look at `sessions`, and end those you do not know.",
      ],
      howToAvoid: [
        "Do not keep links to sign in as bookmarks. Go to `/sign-in`, or to your dashboard.",
        "Give each person an address of their own, and invite it. A shared mailbox is a shared key.",
        "On your own sign-in page, switch the button off once it was pressed.",
      ],
      retry: "No. Ask for a new link.",
    },
  },
} as const satisfies Record<string, ErrorRow>;
