import { refuse } from "./parse-variables.js";
import { isLoopback } from "./setting-values.js";

/** What the environment says about a server elsewhere, for the command line. `--url` goes before `LATCHKEY_URL`. */
export function remoteSettings(variables: NodeJS.ProcessEnv) {
  return {
    url(option: string | undefined): string | null {
      const inEnvironment = variables["LATCHKEY_URL"] ?? "";
      // An empty option is a mistake of a script: the command must not act on a database instead.
      if (option !== undefined) return parseAddress("--url", option);
      return inEnvironment === "" ? null : parseAddress("LATCHKEY_URL", inEnvironment);
    },
    key(): string {
      const key = variables["LATCHKEY_KEY"] ?? "";
      if (key === "") {
        refuse(
          "LATCHKEY_KEY: set it to the key of an operator, or to a key of the account that has keys:manage.",
        );
      }
      if (!/^[\x21-\x7e]+$/.test(key)) refuse("LATCHKEY_KEY: must be a key, without spaces and line ends.");
      return key;
    },
  };
}

function parseAddress(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !["http:", "https:"].includes(url.protocol)) {
    return refuse(`${name}: must be the address of a server, such as https://keys.example.com.`);
  }
  if (url.username !== "" || url.password !== "" || /[?#]/.test(text)) {
    return refuse(`${name}: must be an address without a password, a query and a fragment.`);
  }
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    return refuse(`${name}: must begin with https://, because http:// would show the key to the network.`);
  }
  return `${url.origin}${url.pathname.replace(/(?<!\/)\/+$/, "")}`;
}
