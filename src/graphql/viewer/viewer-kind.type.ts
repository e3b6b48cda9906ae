import { registerEnumType } from "type-graphql";
import type { Viewer as ViewerRecord } from "../../core/use-cases/viewer/get-viewer.js";

export const ViewerKind = {
  OPERATOR: "operator",
  API_KEY: "key",
  MEMBER: "member",
  BROWSER_TOKEN: "browser_token",
} as const satisfies Record<string, ViewerRecord["kind"]>;

registerEnumType(ViewerKind, {
  name: "ViewerKind",
  description: "The kinds of callers.",
  valuesConfig: {
    OPERATOR: { description: "An operator, who may act in every account within its permissions." },
    API_KEY: { description: "A key of an account." },
    MEMBER: { description: "A person who is signed in." },
    BROWSER_TOKEN: { description: "The page of a company, with a token that its backend made." },
  },
});
