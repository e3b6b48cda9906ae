interface Listening {
  readonly publicUrl: string | undefined;
  readonly host: string;
  readonly port: number;
}

/** Where clients find the server; what it listens on, when nothing else is said. */
export function publicUrlOf({ publicUrl, host, port }: Listening): string {
  if (publicUrl !== undefined) return publicUrl;
  const isAnyAddress = host === "0.0.0.0" || host === "::";
  return `http://${isAnyAddress ? "localhost" : host.includes(":") ? `[${host}]` : host}:${port}`;
}
