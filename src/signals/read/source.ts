/** A file of one revision, as it was fetched. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
