import { expect, test } from "vitest";
import { rest } from "../../support/client.js";
import { startTestServer } from "../../support/test-server.js";

// With signs that no secret of ours has, so that only knowing it finds it.
const rootKey = 'Qz-7/x+V"k.Lm=9w Tr~3&Yb#Hn;5@Jd%Fs';

test("a root key of any form is in no log line and no answer, however it comes in", async () => {
  const server = await startTestServer({ OPERATOR_KEY: rootKey });
  try {
    const inUrl = encodeURIComponent(rootKey);
    const answers = [
      await rest(server.url, "GET", `/nowhere/${inUrl}`, {}),
      await rest(server.url, "GET", `/nowhere/${"a/".repeat(495)}${inUrl}`, {}),
      await rest(server.url, "POST", "/v1/keys", { Authorization: `Bearer ${rootKey}` }, { [rootKey]: true }),
      await rest(
        server.url,
        "POST",
        "/graphql",
        {},
        { query: `{ viewer(x: "${rootKey.replaceAll('"', '\\"')}") }` },
      ),
    ];
    const log = server.log.join("");
    expect(log).toContain("/nowhere/[redacted]");
    const json = JSON.stringify(rootKey).slice(1, -1);
    for (const text of [log, ...answers.map((answer) => answer.text)]) {
      for (const form of [rootKey, inUrl, json]) expect(text).not.toContain(form);
      // Nor a part of it, where a text is cut.
      expect(text).not.toContain(inUrl.slice(0, 12));
    }
  } finally {
    await server.stop();
  }
});
