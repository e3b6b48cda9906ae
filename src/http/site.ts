/** Where this server is found, and what it is. URLs without a slash at the end. */
export interface Site {
  readonly publicUrl: string;
  readonly docsBaseUrl: string;
  readonly version: string;
}
