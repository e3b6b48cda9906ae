import { createRoot, type Root } from "react-dom/client";
import type { GetToken } from "../client/token-source.js";
import keysStyle from "../keys/keys.css?raw";
import baseStyle from "../look/base.css?raw";
import controlsStyle from "../look/controls.css?raw";
import surfacesStyle from "../look/surfaces.css?raw";
import tokens from "../look/tokens.css?raw";
import { ApiKeys } from "../page/api-keys.js";
import { LatchkeyProvider } from "../page/latchkey-provider.js";
import type { Theme } from "../page/root.js";
import { english } from "../texts/english.js";
import { german } from "../texts/german.js";
import type { SomeTexts } from "../texts/texts.js";

/** What a listener of `latchkey-token` answers with. */
export interface TokenRequest {
  readonly respondWith: (token: string | Promise<string>) => void;
}

const themes: readonly Theme[] = ["light", "dark", "system"];

/** One sheet for all elements of the page. A constructed sheet needs no exception of a Content-Security-Policy. */
const sheet = new CSSStyleSheet();
// The page sets our variables on the element, so that they have to be declared there.
const ownTokens = tokens
  .replaceAll(/:where\(\.latchkey\[data-theme="(\w+)"\]\)/g, ':host([theme="$1"])')
  .replaceAll(":where(.latchkey)", ":host");
sheet.replaceSync(
  [":host { display: block; }", ownTokens, baseStyle, controlsStyle, surfacesStyle, keysStyle].join("\n"),
);

/** The page of keys as an element, for pages without React. */
export class LatchkeyApiKeys extends HTMLElement {
  static readonly observedAttributes = ["heading-level", "lang", "page-size", "texts", "theme", "url"];
  #root: Root | null = null;
  #getToken: GetToken | null = null;
  #texts: SomeTexts | null = null;

  /** Gives a token of the person who uses the page. Without it the event `latchkey-token` asks for one. */
  get getToken(): GetToken | null {
    return this.#getToken;
  }

  set getToken(getToken: GetToken | null) {
    this.#getToken = getToken;
    this.#draw();
  }

  /** Some texts in other words; the attribute takes the same as JSON. */
  get texts(): SomeTexts | null {
    return this.#texts;
  }

  set texts(texts: SomeTexts | null) {
    this.#texts = texts;
    this.#draw();
  }

  connectedCallback(): void {
    this.#takeEarlyProperties();
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [sheet];
    this.#root ??= createRoot(shadow);
    this.#draw();
  }

  disconnectedCallback(): void {
    // An element that is moved comes back at once.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#root?.unmount();
      this.#root = null;
    });
  }

  attributeChangedCallback(): void {
    this.#draw();
  }

  /** What the page has set before this file was loaded. */
  #takeEarlyProperties(): void {
    for (const name of ["getToken", "texts"]) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  #draw(): void {
    const theme = themes.find((each) => each === this.getAttribute("theme"));
    const language = (this.getAttribute("lang") ?? document.documentElement.lang).startsWith("de")
      ? german
      : english;
    this.#root?.render(
      <LatchkeyProvider
        url={this.getAttribute("url") ?? serverUrl}
        getToken={this.#askForToken}
        language={language}
        texts={this.#texts ?? textsIn(this.getAttribute("texts"))}
        theme={theme}
        headingLevel={numberIn(this.getAttribute("heading-level"))}
      >
        <ApiKeys pageSize={numberIn(this.getAttribute("page-size"))} />
      </LatchkeyProvider>,
    );
  }

  readonly #askForToken = (): string | Promise<string> => {
    if (this.#getToken !== null) return this.#getToken();
    let answer: string | Promise<string> = "";
    const detail: TokenRequest = { respondWith: (token) => void (answer = token) };
    this.dispatchEvent(new CustomEvent("latchkey-token", { detail, bubbles: true, composed: true }));
    return answer;
  };
}

/** The server that this file came from. Written in one expression, the builder would take it for a file of ours. */
const ownUrl = import.meta.url;
const serverUrl = new URL("..", ownUrl).href;

function numberIn(text: string | null): number | undefined {
  return text !== null && /^\d{1,3}$/.test(text) ? Number(text) : undefined;
}

function textsIn(text: string | null): SomeTexts | undefined {
  if (text === null) return undefined;
  try {
    const texts: unknown = JSON.parse(text);
    return typeof texts === "object" && texts !== null ? texts : undefined;
  } catch {
    return undefined;
  }
}

if (customElements.get("latchkey-api-keys") === undefined)
  customElements.define("latchkey-api-keys", LatchkeyApiKeys);
