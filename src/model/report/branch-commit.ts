/** A commit of a branch's first-parent history. */
export interface BranchCommit {
  readonly id: string;
  /** When it was committed, as whoever made it says; UTC. */
  readonly committedAt: string;
}
