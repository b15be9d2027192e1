/** Files that answer by themselves what is asked of all of them, rather than be listed whole: so that it is known what was asked. */
export interface AsksOfAll {
  /** Whether there is a folder of this path. */
  readonly hasFolder: (path: string) => boolean;
  /** The file or folder whose path only its case or the way its accents are composed tells apart. */
  readonly spelledLike: (path: string) => string | undefined;
  /** The paths that begin with a text, in code unit order. */
  readonly pathsStarting: (start: string) => readonly string[];
  /** The paths that a glob matches, in code unit order. */
  readonly pathsMatching: (glob: string) => readonly string[];
  /** The paths of the files that have a name, whatever folder they are in. */
  readonly pathsNamed: (name: string) => readonly string[];
  /** The paths of the files that are in a folder itself, which is told with the slash at its end. */
  readonly pathsIn: (folder: string) => readonly string[];
}
