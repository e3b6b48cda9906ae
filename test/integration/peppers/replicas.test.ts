import { expect, test } from "vitest";
import { ReplicasDocument } from "../../generated/graphql.js";
import { asOperator, graphql } from "../../support/client.js";
import { expectMember } from "../../support/fixtures.js";
import { startTestServer } from "../../support/test-server.js";

test("the running servers of a database are listed with their peppers, and one that stopped is not", async () => {
  const first = await startTestServer();
  const second = await startTestServer({ DATABASE_URL: first.databaseUrl });
  const list = async () => {
    const { replicas } = await graphql(first.url, asOperator, ReplicasDocument, {});
    return expectMember(replicas, "ReplicasSuccess").replicas;
  };
  const both = await list();
  expect(both).toHaveLength(2);
  expect(both).toContainEqual(expect.objectContaining({ pepperVersions: [1], signingVersion: 1 }));
  await second.stop();
  const left = await list();
  expect(left).toHaveLength(1);
  expect(both.map(({ name }) => name)).toContain(left[0]?.name);
  await first.stop();
});
