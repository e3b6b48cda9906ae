import { once } from "node:events";
import { createServer } from "node:http";

/** What a hostile page tries on the server, as whoever looks at it: every way that a browser gives it. */
const script = `"use strict";
const { target, link } = Object.fromEntries(new URLSearchParams(location.search));
const heard = [];
const note = (how, what) => heard.push(how + ": " + what);
const create = 'mutation { createApiKey(input: {name: "stolen"}) { __typename ... on CreateApiKeySuccess { secret } } }';
const signOut = "mutation { signOut { __typename } }";
const redeem = 'mutation { redeemMagicLink(input: {token: "' + link + '"}) { __typename } }';
const read = "{ viewer { ... on Viewer { person { email } account { id } } } apiKeys { ... on ApiKeyConnection { nodes { id } } } }";
const watch = "subscription { apiKeyEvents { __typename ... on ApiKeyEvent { apiKey { id } } ... on ApiError { error } } }";
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function byFetch(how, path, init) {
  try {
    const response = await fetch(target + path, { credentials: "include", ...init });
    note(how, response.type === "opaque" ? "sent" : await response.text());
  } catch (error) {
    note(how, "refused " + error.name);
  }
}

function byForm(how, type, fields, path = "/graphql") {
  const frame = document.body.appendChild(document.createElement("iframe"));
  frame.name = "frame" + document.querySelectorAll("iframe").length;
  const form = document.body.appendChild(document.createElement("form"));
  Object.assign(form, { method: "POST", action: target + path, enctype: type, target: frame.name });
  for (const [name, value] of Object.entries(fields)) {
    const input = form.appendChild(document.createElement("input"));
    Object.assign(input, { type: "hidden", name, value });
  }
  return new Promise((resolve) => {
    frame.addEventListener("load", () => {
      try {
        note(how, "read " + frame.contentDocument.body.innerText);
      } catch (error) {
        note(how, "sent, " + error.name);
      }
      resolve();
    });
    form.submit();
    // An answer that is no page is downloaded, and the frame stays as it was.
    setTimeout(() => resolve(note(how, "no page came")), 1000);
  });
}

function byTag(how, tag, path) {
  return new Promise((resolve) => {
    const element = document.createElement(tag);
    element.onload = () => resolve(note(how, "loaded"));
    element.onerror = () => resolve(note(how, "failed"));
    element.src = target + path;
    document.body.append(element);
  });
}

function bySocket() {
  return new Promise((resolve) => {
    const socket = new WebSocket(target.replace("http", "ws") + "/graphql", "graphql-transport-ws");
    socket.onopen = () => {
      note("websocket", "opened");
      socket.send('{"type": "connection_init"}');
    };
    socket.onmessage = ({ data }) => {
      note("websocket", data);
      if (data.includes("connection_ack")) socket.send(JSON.stringify({ id: "1", type: "subscribe", payload: { query: watch } }));
    };
    socket.onclose = () => resolve(note("websocket", "closed"));
    setTimeout(() => socket.close(), 1500);
  });
}

function byEventSource() {
  return new Promise((resolve) => {
    const source = new EventSource(target + "/graphql?query=" + encodeURIComponent(watch), { withCredentials: true });
    const end = (what) => {
      source.close();
      resolve(note("event source", what));
    };
    source.onopen = () => note("event source", "opened");
    source.addEventListener("next", ({ data }) => end(data));
    source.onerror = () => end("failed");
    setTimeout(() => end("nothing"), 1500);
  });
}

async function attack() {
  const json = "application/json";
  for (const query of [create, signOut, redeem, read]) {
    const body = JSON.stringify({ query });
    const get = "/graphql?query=" + encodeURIComponent(query);
    const form = new FormData();
    form.set("operations", body);
    form.set("query", query);
    await byFetch("fetch json", "/graphql", { method: "POST", body, headers: { "Content-Type": json } });
    for (const mode of ["cors", "no-cors"]) {
      await byFetch(mode + " text", "/graphql", { method: "POST", mode, body, headers: { "Content-Type": "text/plain" } });
      await byFetch(mode + " blob", "/graphql", { method: "POST", mode, body: new Blob([body]) });
      await byFetch(mode + " urlencoded", "/graphql", { method: "POST", mode, body: new URLSearchParams({ query }) });
      await byFetch(mode + " multipart", "/graphql", { method: "POST", mode, body: form });
      await byFetch(mode + " get", get, { mode });
    }
    navigator.sendBeacon(target + "/graphql", body);
    await Promise.all([
      byForm("form urlencoded", "application/x-www-form-urlencoded", { query }),
      byForm("form multipart", "multipart/form-data", { query, operations: body }),
      byForm("form text", "text/plain", { [body.slice(0, -1) + ',"x":"']: '"}' }),
      byTag("image", "img", get),
      byTag("script", "script", get),
    ]);
  }
  for (const mode of ["cors", "no-cors"]) {
    await byFetch(mode + " rest list", "/v1/keys", { mode });
    await byFetch(mode + " rest create", "/v1/keys", { method: "POST", mode, body: '{"name": "stolen"}' });
  }
  await byFetch("rest create json", "/v1/keys", { method: "POST", body: '{"name": "stolen"}', headers: { "Content-Type": json } });
  await Promise.all([
    byForm("form rest", "text/plain", { '{"name": "stolen", "x": "': '"}' }, "/v1/keys"),
    byTag("script rest", "script", "/v1/keys"),
    byTag("framed page", "iframe", "/sign-in"),
    bySocket(),
    byEventSource(),
  ]);
  // What was sent and not waited for.
  await pause(300);
  document.title = "done";
}
attack().catch((error) => {
  note("the attack itself", String(error));
  document.title = "done";
});
`;

/** A site of somebody else. */
export async function startAttackSite(): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    const isScript = request.url === "/attack.js";
    const type = isScript ? "text/javascript" : "text/html";
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` });
    response.end(
      isScript ? script : '<!doctype html><title>…</title><body><script src="/attack.js"></script>',
    );
  });
  // On every address, so that it is another site by one name and another origin of the same site by another.
  server.listen(0);
  await once(server, "listening");
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
