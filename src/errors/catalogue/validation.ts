import type { ErrorRow } from "../error-row.js";

export const validation = {
  invalid_key_name: {
    status: 422,
    category: "Validation",
    title: "Invalid Key Name",
    message: "Key name must be between 1 and 50 characters.",
    page: {
      summary: "The name of the key is empty, too long, or not a name. Send 1 to 50 characters.",
      meaning: [
        "Every key has a name, so that people can tell keys apart. It must have at least 1 character and at most 50. The one you sent does not fit, and no key was made.",
        "White space around the name is taken away before it is measured, so a name of blanks only is empty. Each letter, sign and simple emoji counts as one character, in any script. Some emoji are made of several.",
        "A name must be text. A number, `null`, an object or a list is refused, and so is text that was an object or a list before, such as `[object Object]` or a piece of JSON.",
        "A name is just a label. The server gives each key its own id, and that is what you use to find a key. Short labels keep a list of keys easy to read.",
      ],
      whenSeen: [
        "A form was sent with the name left blank, or with spaces only.",
        "A generated name grew past 50 characters, often because of a long ending.",
        "An object or a list ended up in the name by mistake, as JSON or turned into text.",
        "A rotation script put a full date and time into the name, and it became too long.",
      ],
      whatToDo: [
        "Send a name of 1 to 50 characters.",
        "Cut off white space at both ends before you count.",
        "Does a script make the name? Build it from a few short parts with hyphens: the environment, what the key is for, and a date, as in `live-search-2026-10`.",
        "Does your program see `[object Object]`? Then a whole object was passed where its name was meant.",
      ],
      howToAvoid: [
        "Check the length in your own form or script before you send. A text field can simply stop at 50.",
        "Pick one short pattern for names made by scripts and keep to it.",
        "Use the day or the month in a name and leave out the time: `test-mailer-2026-10-07` is plenty.",
      ],
      retry: "Not as it is. Correct the name, then send the request again.",
    },
  },
  version_conflict: {
    status: 409,
    category: "Validation",
    title: "Version Conflict",
    message:
      "Somebody else changed this in the meantime, so nothing was changed. Read it again, then decide.",
    page: {
      summary: "The change was meant for a version that is not the current one any more.",
      meaning: [
        "Every key has a version, which grows with each change. You sent the version that you had read, and the key has another one now.",
        "Nothing was changed. `details` says the current version.",
      ],
      whenSeen: [
        "Two people edit the same key at once, and the other one was faster.",
        "A script read a key, worked for a while, and then changed it.",
        "The answer to your own change was lost, and you sent it again: it had been made.",
      ],
      whatToDo: [
        "Read the key again, and look at what has changed.",
        "Make your change anew, with the version that you have read now.",
      ],
      howToAvoid: [
        "Send only the fields that you want to change. What is absent stays as it is.",
        "Read and change within a short time.",
        "Leave `version` out where the last change should win.",
      ],
      retry: "Not as it is. Read the key again first.",
    },
  },
  validation_error: {
    status: 422,
    category: "Validation",
    title: "Validation Error",
    message:
      "Some of the values in this request need a correction. See details for each of them, then send it again.",
    page: {
      summary: "The request was understood, but one or more values cannot be used.",
      meaning: [
        "We could read the request, but a value in it is missing, has the wrong form, or is out of range. Nothing was changed.",
        "`details` lists every such value: `field` says which one, and `message` says what is wrong with it. A field can also be the name of a header.",
      ],
      whenSeen: [
        "An operator key lists, creates or revokes keys without naming the account. It must say which one in the header `X-Account-Id`.",
        "A number is out of its range: `first` and `last` take 1 to 100.",
        "A date has the wrong form, or an expiry date has already passed.",
        "A cursor was changed on its way, or does not come from this list.",
        "A field that must be there is missing, or a text holds a character that cannot be stored, such as NUL.",
      ],
      whatToDo: [
        "Read `details` and correct each field it names.",
        "With an operator key, add `X-Account-Id: <account id>`.",
        "See `/openapi.json`, or the descriptions in the GraphQL schema, for what each field takes.",
      ],
      howToAvoid: [
        "Generate types from the GraphQL schema or from `/openapi.json`, so that mistakes show before anything is sent.",
        "Check what people type in before you send it, and show the texts of `details` next to the right field.",
        "Use cursors as they are. Their content may change at any time.",
      ],
      retry: "Not as it is. Correct the fields in `details`, then send the request again.",
    },
  },
  invalid_request_body: {
    status: 400,
    category: "Validation",
    title: "Invalid Request Body",
    message:
      "We could not read this request. Check that its body is complete and correctly written, then send it again.",
    page: {
      summary: "The body of the request is not something the server can read.",
      meaning: [
        "The body must be one JSON object, written in UTF-8. This one is not, so nothing was done.",
        "Over GraphQL this is also the answer to a document that has a mistake in it: a bracket is missing, or it asks for a field or an argument that does not exist. Then it stands in `errors`, and the same eight fields are in `extensions`.",
      ],
      whenSeen: [
        "A quote, comma or bracket is missing, or there is a comma too many.",
        "The body is empty, or was cut off on the way.",
        "The body is a list or a plain text, where an object was expected.",
        "The text is in another encoding than UTF-8.",
        "The shell changed the quotes of a body on the command line.",
        "A GraphQL document asks for a field that the schema does not have, or does not list the fields it wants from an object.",
      ],
      whatToDo: [
        "Run the body through a JSON checker, exactly as it is sent.",
        "With `curl`, put the body in single quotes, or read it from a file with `--data @body.json`.",
        "Open `/graphql` in a browser and try the document there. It marks what is wrong.",
      ],
      howToAvoid: [
        "Let a JSON library write the body, and do not join it from pieces of text.",
        "Send values as GraphQL variables and keep the document itself fixed.",
        "Check your GraphQL documents against the schema when you build.",
      ],
      retry: "Not as it is. Correct the body, then send the request again.",
    },
  },
  method_not_allowed: {
    status: 405,
    category: "Validation",
    title: "Method Not Allowed",
    message: "This path does not accept this method. The Allow header lists the ones it does.",
    page: {
      summary: "The path exists, but does not accept this HTTP method.",
      meaning: [
        "There is something at this path, but it does not answer to the method you used.",
        "The header `Allow` of the answer lists the methods that work here.",
      ],
      whenSeen: [
        "`PUT` or `PATCH` was used on a key. A key is created with `POST` and revoked with `DELETE`.",
        "`POST` was sent to the path of one key, where the list `/v1/keys` was meant.",
        "A redirect on the way turned a `POST` into a `GET`.",
      ],
      whatToDo: [
        "Use one of the methods in `Allow`.",
        "See `/openapi.json` for what each path does.",
        "Is the method not the one you sent? Look for a redirect, for example from `http` to `https`, and call the final address directly.",
      ],
      howToAvoid: [
        "Make your client from `/openapi.json`: it knows the method of each path.",
        "Call the server by its final address, so that nothing is redirected.",
      ],
      retry: "Not as it is. Change the method, then send the request again.",
    },
  },
  unsupported_media_type: {
    status: 415,
    category: "Validation",
    title: "Unsupported Media Type",
    message:
      "We cannot read this kind of content. Send JSON, with the header Content-Type: application/json.",
    page: {
      summary: "The server accepts only JSON, and the request declares another content type.",
      meaning: [
        "The header `Content-Type` says what a body is. Yours names a type that this path does not take, or there is a body and no such header.",
        "Both GraphQL and REST take `application/json`.",
      ],
      whenSeen: [
        "`curl --data` was used without a header. It then says that the body is a web form.",
        "A form or a file was sent where JSON was expected.",
        "The header has a typing mistake, such as `aplication/json`.",
        "The body is JSON, but it is labelled `text/plain`.",
      ],
      whatToDo: [
        "Add the header `Content-Type: application/json`.",
        "Make sure that the body really is JSON.",
      ],
      howToAvoid: [
        "Use the part of your HTTP library that sends JSON. It sets the header for you.",
        "Set the header once, in the client that all your calls share.",
      ],
      retry: "Not as it is. Correct the header and the body, then send the request again.",
    },
  },
  request_body_too_large: {
    status: 413,
    category: "Validation",
    title: "Request Body Too Large",
    message: "The request body is too big for this server. Make it smaller, then send it again.",
    page: {
      summary: "The request body is larger than the server accepts.",
      meaning: [
        "There is a limit to how much one request may hold, so that a single caller cannot fill the server's memory. Your request went past it, and nothing was done.",
        "All calls of this API fit easily in a few kilobytes.",
      ],
      whenSeen: [
        "A whole file or record was sent where only a few fields were meant.",
        "A loop kept adding to the same body.",
        "A GraphQL document has grown very long, for example through thousands of aliases.",
        "A proxy in front of the server has a lower limit of its own.",
      ],
      whatToDo: [
        "Look at the size of what you send, and at what fills it.",
        "Your client only tells of a broken connection? The server stops reading a body that is too big, and some clients notice nothing but that.",
        "Send only the fields that the call needs.",
        "Split one very big GraphQL request into several small ones.",
      ],
      howToAvoid: [
        "Build each body from just the values you need.",
        "Let your program check the size before it sends.",
      ],
      retry: "Not as it is. Make the body smaller, then send the request again.",
    },
  },
  request_headers_too_large: {
    status: 431,
    category: "Validation",
    title: "Request Headers Too Large",
    message: "The headers of this request are too many or too big. Send fewer, then send it again.",
    page: {
      summary: "A request may have at most 100 headers, and 16 KiB of headers and path together.",
      meaning: [
        "Servers drop headers past some number without a word, and which ones differs. So a request with too many is refused as a whole, and its connection is closed. Nothing was done.",
        "The path counts to the 16 KiB.",
      ],
      whenSeen: [
        "A page has many or large cookies, and the browser sends all of them.",
        "Each of several proxies adds headers of its own.",
        "A loop adds the same header again and again.",
        "A whole document was put into the query of the address.",
      ],
      whatToDo: [
        "Look at the headers as they arrive, behind all proxies.",
        "Delete cookies that this server does not need.",
        "Send a long GraphQL document with `POST`, in the body.",
      ],
      howToAvoid: [
        "Let proxies set a header, rather than append to it.",
        "Keep cookies of other services on names of their own, so that they are not sent here.",
      ],
      retry: "Not as it is. Send fewer or smaller headers, then send the request again.",
    },
  },
  operation_too_complex: {
    status: 400,
    category: "Validation",
    title: "Operation Too Complex",
    message:
      "This GraphQL operation asks for too much at once. See details for the limit, then ask for less.",
    page: {
      summary: "A GraphQL operation is larger or deeper than the server runs. Ask for less at once.",
      meaning: [
        "One GraphQL request can ask for very much. Limits keep a single caller from using up the server, and this operation goes past one of them. It was not run, not even in part.",
        "`details` names each limit that was passed, the number that was reached, and what to change. A fragment counts wherever it is used.",
        "A document may have 1,000 tokens. An operation may be 10 fields deep, with 15 aliases, 10 fields at its root and 5 directives. A field with fields of its own may stand in 50 places.",
        "It may cost 5,000. Each field costs 1. What is inside a page counts as often as the page is long: `first` or `last`, and 20 when you give neither.",
      ],
      whenSeen: [
        "Pages of 100 are asked for in several lists of one operation.",
        "A loop in a program puts one alias after another into the same document.",
        "Values are written into the document, where they should be variables.",
        "Many small operations were joined into one.",
      ],
      whatToDo: [
        "Read `details`, and change what it names.",
        "Ask for smaller pages with `first`, and for the next page with `after`.",
        "Leave out fields you do not show.",
        "Send several operations, each in a request of its own.",
        "To check many keys, give `verifyApiKeys` a list, instead of one alias a key.",
      ],
      howToAvoid: [
        "Write operations by hand or with a generator, and keep them fixed. Only variables should change.",
        "Run each operation once with its largest page before you release it.",
      ],
      retry: "Not as it is. Make the operation smaller, then send it again.",
    },
  },
  plan_not_found: {
    status: 422,
    category: "Validation",
    title: "Plan Not Found",
    message: "There is no plan with this name. Use one of sandbox, builder, launch, scale or unlimited.",
    page: {
      summary: "The plan named for an account does not exist.",
      meaning: [
        "A plan sets how many requests an account may make in a minute and in a month.",
        "The plans are `sandbox`, `builder`, `launch`, `scale` and `unlimited`. Nothing was changed.",
      ],
      whenSeen: [
        "A letter of the plan's name is wrong, or it is in upper case.",
        "A script uses the names of another system.",
      ],
      whatToDo: [
        "Use one of the five names.",
        "For numbers of your own leave the plan as it is, and set `burstPerMinute` and `monthlyQuota`.",
      ],
      howToAvoid: ["Keep the names of plans in one place of your code."],
      retry: "No. Correct the name first.",
    },
  },
} as const satisfies Record<string, ErrorRow>;
