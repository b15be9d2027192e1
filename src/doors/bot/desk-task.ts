import type { PageTask } from "./pages/site.ts";

/** What a thread is asked at a page. */
export type DeskTask = PageTask;

export type DeskTold =
  | { readonly is: "page"; readonly html: string }
  /** What was kept is not of this version's form. */
  | { readonly is: "unreadable" };
