/** The addresses of the pages and of the server in their examples: absolute URLs without a trailing slash. */
export interface ReferenceUrls {
  readonly docsBaseUrl: string;
  readonly publicUrl: string;
}
