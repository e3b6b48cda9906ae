import { z } from "zod";
import type { Shown } from "../output.js";
import type { View } from "../view.js";
import { askForText, askServer } from "./ask-server.js";
import { strangeAnswer } from "./remote-errors.js";
import type { RemoteRequest } from "./remote-request.js";
import type { RemoteServer } from "./send-request.js";

/** Does what a command is for on a server elsewhere. Null when the text of the answer was printed already. */
export async function runRemotely(
  server: RemoteServer,
  request: RemoteRequest,
  view: View<never> | null,
  print: (text: string) => void,
): Promise<Shown | null> {
  if (request.answer === "text" || view === null) {
    await printLines(askForText(server, request), print);
    return null;
  }
  try {
    const data = await askServer(server, request);
    if (request.thenAsk !== undefined) await askServer(server, request.thenAsk(data));
    return view.ofAnswer(data);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    throw strangeAnswer(server.url, "this version of the command line does not know the form of the answer");
  }
}

/** Prints whole lines as they come. */
async function printLines(pieces: AsyncIterable<string>, print: (text: string) => void): Promise<void> {
  let rest = "";
  for await (const piece of pieces) {
    const text = rest + piece;
    const end = text.lastIndexOf("\n");
    if (end !== -1) print(text.slice(0, end));
    rest = text.slice(end + 1);
  }
  if (rest !== "") print(rest);
}
