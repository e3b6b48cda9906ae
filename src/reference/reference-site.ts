/** Where the pages live and which server their examples talk to: absolute URLs, no slash at the end. */
export interface ReferenceSite {
  readonly docsBaseUrl: string;
  readonly publicUrl: string;
}
