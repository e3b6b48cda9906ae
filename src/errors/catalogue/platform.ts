import type { ErrorRow } from "../error-row.js";

export const platform = {
  internal_error: {
    status: 500,
    category: "Platform",
    title: "Internal Error",
    message:
      "Something went wrong on our side. Please try again, and quote the request id if it keeps happening.",
    page: {
      summary: "A mistake in the server, not in your request.",
      meaning: [
        "Something happened that the server was not made for. It is a bug, and it is ours.",
        "The answer says nothing about the inside of the server. The request id leads its operator to the whole story in the log.",
      ],
      whenSeen: [
        "Your request met a bug.",
        "The server, its disk or its database is in a state that it should never be in.",
      ],
      whatToDo: [
        "Wait a few seconds and try once more.",
        "Were you creating something? Look first whether it is there: list your keys before you create one again.",
        "If it happens again, tell the operator of the server the `request_id` and the time. That is all they need to find it.",
        "For operators: search the log for the request id. The entry holds the cause.",
      ],
      howToAvoid: [
        "You cannot do much about it, but you can be ready: give up after a few tries, and wait a little longer before each.",
        "Write the `request_id` of every failed call into your log.",
        "For operators: run a current version, and set an alarm on answers with status 500.",
      ],
      retry:
        "Yes, for calls that only read: try a few times, with longer and longer pauses. Before you repeat a call that creates something, check whether the first one already did it.",
    },
  },
  service_unavailable: {
    status: 503,
    category: "Platform",
    title: "Service Unavailable",
    message: "The server cannot answer right now. Please wait a moment, then try again.",
    page: {
      summary: "The server runs but cannot answer at the moment. Try again soon.",
      meaning: [
        "The server could not do what you asked for: its database is out of reach, it is about to stop, or it has more work than it can take.",
        "While the database is away, keys cannot be checked, and the server would rather say so than guess. It does not mean that anything is wrong with your key.",
        "`retry_after` says how many seconds to wait, and so does the header `Retry-After`.",
      ],
      whenSeen: [
        "The server is being restarted or updated.",
        "The database is down, or the network between it and the server is.",
        "More requests came in than the server can handle.",
      ],
      whatToDo: [
        "Wait as many seconds as `retry_after` says, then send the same request again.",
        "`/readyz` tells whether the server is ready for work.",
        "If it lasts longer than a few minutes, tell your operator and give the `request_id`.",
        "For operators: see whether the database runs and can be reached, and read the log.",
      ],
      howToAvoid: [
        "Let your client wait and retry by itself, a few times, with a little chance in the length of each pause. Then not everybody comes back in the same second.",
        "Keep what you already know for a short time, and do not ask for it again and again.",
        "For operators: run several replicas behind a load balancer that asks `/readyz`, and restart them one by one.",
      ],
      retry:
        "Yes. Wait for `retry_after` seconds first, and wait longer after each further try. Before you repeat a call that creates something, check whether the first one already did it.",
    },
  },
} as const satisfies Record<string, ErrorRow>;
