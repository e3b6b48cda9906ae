import { useEffect, useMemo, useRef, type ReactNode } from "react";
import { Provider } from "urql";
import { createClient } from "../client/create-client.js";
import { createTokenSource, type GetToken } from "../client/token-source.js";
import { useStreamState } from "../client/use-stream-state.js";
import { TopLevelProvider } from "../look/heading.js";
import { PartClassesProvider, type PartClasses } from "../look/part-classes.js";
import { english } from "../texts/english.js";
import { TextsProvider, withTexts, type SomeTexts, type Texts } from "../texts/texts.js";
import { ThemeProvider, type Theme } from "./root.js";
import { Viewer } from "./viewer.js";

export interface LatchkeyProviderProps {
  /** The address of the Latchkey server, such as `https://keys.example.com`. */
  readonly url: string;
  /** Gives a token of the person who uses the page, from your own backend. It is called again when the token has ended. */
  readonly getToken: GetToken;
  /** All texts, such as `german`. English when absent. */
  readonly language?: Texts | undefined;
  /** Some texts in other words. */
  readonly texts?: SomeTexts | undefined;
  /** Class names of your own for parts. */
  readonly classNames?: PartClasses | undefined;
  /** Light when absent; `system` follows the reader's setting. */
  readonly theme?: Theme | undefined;
  /** The level of the title, 1 to 4. */
  readonly headingLevel?: number | undefined;
  readonly children?: ReactNode;
}

const noTexts: SomeTexts = {};
const noClasses: PartClasses = {};

/** What the parts below it have in common: the server, who acts, texts and looks. It draws nothing itself. */
export function LatchkeyProvider({
  url,
  getToken,
  language = english,
  texts = noTexts,
  classNames = noClasses,
  theme = "light",
  headingLevel = 2,
  children,
}: LatchkeyProviderProps) {
  const latest = useRef(getToken);
  useEffect(() => {
    latest.current = getToken;
  });
  const { stream, onStreamState } = useStreamState();
  const client = useMemo(() => {
    const tokens = createTokenSource(() => latest.current());
    return createClient({
      url: `${url.replace(/\/$/, "")}/graphql`,
      fetch: tokens.fetch,
      onEvent: tokens.hear,
      onStreamState,
    });
  }, [url, onStreamState]);
  const words = useMemo(() => withTexts(language, texts), [language, texts]);
  return (
    <Provider value={client}>
      <TextsProvider value={words}>
        <PartClassesProvider value={classNames}>
          <TopLevelProvider value={headingLevel}>
            <ThemeProvider value={theme}>
              <Viewer gaps={stream.gaps}>{children}</Viewer>
            </ThemeProvider>
          </TopLevelProvider>
        </PartClassesProvider>
      </TextsProvider>
    </Provider>
  );
}
