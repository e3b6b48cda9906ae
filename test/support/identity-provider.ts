import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from "jose";

export const issuer = "https://id.acme.example/";
export const audience = "latchkey";

export interface SigningKey {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

export async function newSigningKey(kid: string, alg = "ES256"): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg, use: "sig" } };
}

export const goodClaims = { account_id: "acme", email: "ada@acme.example", role: "owner" };

export interface TokenParts {
  /** What is undefined is left out. */
  readonly claims?: Record<string, unknown>;
  readonly header?: Record<string, unknown>;
  readonly lifeSeconds?: number;
}

/** A token as the provider would make it, but for what is said. */
export function signToken(
  key: SigningKey,
  { claims = {}, header = {}, lifeSeconds = 300 }: TokenParts = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  const payload: JWTPayload = {
    iss: issuer,
    aud: audience,
    iat: now,
    exp: now + lifeSeconds,
    ...goodClaims,
    ...claims,
  };
  return new SignJWT(payload)
    .setProtectedHeader({ alg: key.alg, kid: key.kid, ...header })
    .sign(key.privateKey);
}

/** `down` refuses connections, `mute` never answers; a text is the body of a 200, a number a status. */
export type Behaviour = "well" | "down" | "mute" | { readonly body: string } | { readonly status: number };

export interface IdentityProvider {
  readonly url: string;
  readonly keys: JWK[];
  /** How often it was asked for its keys. */
  requests(): number;
  /** The header of the latest request that has one. */
  traceparent(): string | undefined;
  behave(behaviour: Behaviour): void;
  stop(): Promise<void>;
}

/** A real endpoint with the keys of a provider. */
export async function startIdentityProvider(...keys: readonly SigningKey[]): Promise<IdentityProvider> {
  const published = keys.map(({ publicJwk }) => publicJwk);
  let requests = 0;
  let traceparent: string | undefined;
  let behaviour: Behaviour = "well";
  const answer = (response: ServerResponse, status: number, body: string) => {
    response.writeHead(status, { "content-type": "application/json" }).end(body);
  };
  const server = createServer((request, response) => {
    requests += 1;
    const { traceparent: sent } = request.headers;
    if (typeof sent === "string") traceparent = sent;
    if (behaviour === "mute") return;
    if (behaviour === "down") request.socket.destroy();
    else if (behaviour === "well") answer(response, 200, JSON.stringify({ keys: published }));
    else if ("body" in behaviour) answer(response, 200, behaviour.body);
    else if (behaviour.status === 302) response.writeHead(302, { location: "/elsewhere" }).end();
    else answer(response, behaviour.status, JSON.stringify({ keys: published }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/jwks.json`,
    keys: published,
    requests: () => requests,
    traceparent: () => traceparent,
    behave(next) {
      behaviour = next;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
