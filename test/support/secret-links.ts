import { CreateSecretLinkDocument } from "../generated/graphql.js";
import { graphql, operatorIn } from "./client.js";
import { expectMember, type CreatedKey } from "./fixtures.js";

/** The token of a link to the secret of a key. */
export async function secretToken(url: string, accountId: string, key: CreatedKey): Promise<string> {
  const { createSecretLink } = await graphql(url, operatorIn(accountId), CreateSecretLinkDocument, {
    input: { keyId: key.id, secret: key.secret },
  });
  return tokenOf(expectMember(createSecretLink, "CreateSecretLinkSuccess").url);
}

export function tokenOf(link: string): string {
  return new URL(link).hash.replace("#token=", "");
}
