/** The server's public URLs, without a slash at the end, and its version. */
export interface ServerInfo {
  readonly publicUrl: string;
  readonly docsBaseUrl: string;
  readonly version: string;
}
