/** A table as RFC 4180 has it: lines end in CRLF, a field with a comma, a quote or a break is quoted, a quote in it is doubled. */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

/** What starts like a formula would be one in a spreadsheet (OWASP, "CSV Injection"); an apostrophe makes text of it. */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
