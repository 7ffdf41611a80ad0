/** One question that `pnpm check` asks the repository. */
export interface Part {
  readonly name: string;
  /** Reads the repository at `root`; answers what is wrong, one entry per problem, none when all is well. */
  findProblems(root: string): Promise<readonly string[]>;
}
