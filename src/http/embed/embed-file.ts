/** The file that pages without React load, as the build made it. */
export interface EmbedFile {
  /** Changes with the file. */
  readonly etag: string;
  readonly read: (encoding: "identity" | "gzip" | "br") => Promise<Buffer>;
}
