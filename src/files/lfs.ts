/** Git LFS keeps a pointer of at most 1,024 bytes in the file's place (git-lfs docs/spec.md, "The Pointer"). */
const longestPointer = 1_024;
/** Its own address, and those of its first versions, which Git LFS still reads (`v1Aliases` in lfs/pointer.go), as it reads line ends of Windows. */
const firstLines = [
  "https://git-lfs.github.com/spec/v1",
  "https://hawser.github.com/spec/v1",
  "http://git-media.io/v/2",
].flatMap((address) => ["\n", "\r\n"].map((end) => new TextEncoder().encode(`version ${address}${end}`)));

/** Whether a file is a pointer of Git LFS: the commit has a digest of the content and not the content. */
export function isLfsPointer(bytes: Uint8Array): boolean {
  return bytes.length <= longestPointer && firstLines.some((line) => line.every((byte, at) => bytes[at] === byte));
}
