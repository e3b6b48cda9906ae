const mostBytes = 1_048_576;

interface Options {
  readonly timeoutMs: number;
  /** Sent as the header of this name. */
  readonly traceparent: string | null;
}

/** Fetches a text. Time and size are bounded, and redirects are errors. */
export async function readBounded(url: string, { timeoutMs, traceparent }: Options): Promise<string> {
  const response = await fetch(url, {
    redirect: "error",
    headers: {
      accept: "application/jwk-set+json, application/json",
      ...(traceparent === null ? {} : { traceparent }),
    },
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`The endpoint answered ${response.status}`);
  }
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  const chunks: AsyncIterable<unknown> | readonly unknown[] = response.body ?? [];
  for await (const chunk of chunks) {
    if (!(chunk instanceof Uint8Array)) throw new Error("The endpoint's answer cannot be read");
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw new Error(`The endpoint answered with more than ${mostBytes} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
