/** A file of the built site, or a piece of one: those with the same path follow each other. */
export type FilePiece = {
  /** From the root of the site, with a slash at its start. */
  readonly path: string;
  readonly content: string;
};
