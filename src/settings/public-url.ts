interface Listening {
  readonly publicUrl: string | undefined;
  readonly host: string;
  readonly port: number;
}

/** Where clients find the server; what it listens on, when nothing else is said. */
export function publicUrlOf({ publicUrl, host, port }: Listening): string {
  if (publicUrl !== undefined) return publicUrl;
  const isAnyAddress = host === "0.0.0.0" || host === "::";
  return `http://${isAnyAddress ? "localhost" : urlHost(host)}:${port}`;
}

/** As a URL writes it: an IPv6 address stands in brackets. */
export function urlHost(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}
