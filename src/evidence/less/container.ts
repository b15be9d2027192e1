import type { Job } from "../../files/workflow/workflow.ts";
import { code, type Sentence, sentence } from "../../model/sentence.ts";

/** How the image that a job runs in is another one, or is started another way: what a command does is up to the image. Tags and digests are versions. */
export function lessOfContainer(was: Job, is: Job): readonly Sentence[] {
  const isOther = is.image !== "" && repositoryOf(is.image) !== repositoryOf(was.image) && !isOfficial(is.image);
  const isStarted = startsOther.test(is.containerOptions) && is.containerOptions !== was.containerOptions;
  return [
    ...(isOther ? [sentence`${was.image === "" ? sentence`none` : code(was.image)} → ${code(is.image)}`] : []),
    ...(isStarted ? [sentence`is started with ${code(is.containerOptions)}`] : []),
  ];
}

// The value of a short option may stand at it: `-ePATH=/x`.
const startsOther = /--(?:entrypoint|volume(?:s-from)?|mount|tmpfs|env(?:-file)?)\b|(?:^|\s)-[diPqt]*[ve]/;

/** `ghcr.io/acme/builder` of `ghcr.io/acme/builder:7@sha256:…`. */
function repositoryOf(image: string): string {
  const [name = ""] = image
    .toLowerCase()
    .replace(/^docker:\/\//, "")
    .split("@");
  const at = name.lastIndexOf("/") + 1;
  return name.slice(0, at) + (name.slice(at).split(":")[0] ?? "");
}

/** An image of Docker's own library (https://docs.docker.com/docker-hub/image-library/trusted-content/#docker-official-images). */
function isOfficial(image: string): boolean {
  return !image.includes("${{") && /^(?:docker\.io\/)?(?:library\/)?[\w.-]+$/.test(repositoryOf(image));
}
