/** Git LFS keeps a pointer of at most 1,024 bytes in the file's place (git-lfs docs/spec.md, "The Pointer"). */
const longestPointer = 1_024;
const firstLine = new TextEncoder().encode("version https://git-lfs.github.com/spec/v1\n");

/** Whether a file is a pointer of Git LFS: the commit has a digest of the content and not the content. */
export function isLfsPointer(bytes: Uint8Array): boolean {
  return bytes.length <= longestPointer && firstLine.every((byte, at) => bytes[at] === byte);
}
