/** A title without its years, however it is punctuated: this year's report is called as last year's was. */
export function withoutYears(title: string): string {
  return title
    .replace(/\b(?:19|20)[0-9]{2}\b/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}
