/** The command line's too: 0 pass, 1 findings, 2 could not evaluate or wrong configuration, 3 a bug of ours. */
export const exitCodes = { pass: 0, findings: 1, configuration: 2, internal: 3 } as const;
