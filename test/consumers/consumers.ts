import type { Consumer } from "./run-consumer.js";

const refused = "refused: Key name must be between 1 and 50 characters.";
const active = (...names: string[]) => names.map((name) => `${name} ACTIVE`);
const newestFirst = ["b", "d", "a", "c", "e", "manager"];

/** The tools our users bring, and what the program built with each sees in an account with these keys. */
export const consumers: readonly Consumer[] = [
  {
    name: "apollo",
    generate: [["graphql-codegen"]],
    prints: {
      outcomes: ["created from apollo", refused],
      listed: active("from apollo", ...newestFirst),
      // Read from the cache, through a fragment on the interface.
      problem: "validation_error first",
      // The mutation's answer changed the one record that it and the list share.
      afterRevocation: ["from apollo REVOKED", ...active(...newestFirst)],
    },
  },
  {
    name: "urql",
    generate: [["graphql-codegen"]],
    prints: {
      outcomes: ["created from urql", refused],
      before: newestFirst,
      listed: ["from urql", ...newestFirst],
    },
  },
  {
    name: "gql-tada",
    generate: [["gql.tada", "generate-output"]],
    prints: { outcomes: ["created from gql.tada", refused], listed: ["from gql.tada", ...newestFirst] },
  },
  {
    name: "relay",
    generate: [["relay-compiler"]],
    bundle: ["vite", "build"],
    prints: {
      // Each page is added to the one list that the connection handler keeps.
      pages: [active("a", "b"), active("a", "b", "c", "d"), active("a", "b", "c", "d", "e", "manager")],
      // A fragment on the viewer, refetched with another text.
      searches: [["manager"], ["a", "manager"]],
      outcomes: ["created from relay", refused],
      afterCreation: active("from relay", "a", "b", "c", "d", "e", "manager"),
      afterRevocation: active("from relay", "b", "c", "d", "e", "manager"),
    },
    refusal: "MaxKeysExceededError",
    platforms: ["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64", "win32-x64"],
  },
  {
    name: "graphql-request",
    generate: [["graphql-codegen"]],
    prints: {
      outcomes: ["created from graphql-request", refused],
      listed: ["a", "b", "c", "d", "e", "from graphql-request", "manager"],
    },
  },
];
