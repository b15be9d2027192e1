import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";

// Of draft 4 the schema uses nothing that means something else in the draft that Ajv reads, but for the names of these two keys.
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync("__tests__/fixtures/sarif/sarif-schema-2.1.0.json", "utf8"));
const ajv = new Ajv({ allErrors: true, strict: false });
formats.default(ajv);
const validate = ajv.compile(schema);

/** A file as the official schema of SARIF 2.1.0 sees it. Throws where it is not valid. */
export function readSarif(text: string): SarifRun {
  const log: { readonly runs: readonly [SarifRun] } = JSON.parse(text);
  if (!validate(JSON.parse(text))) {
    throw new Error(
      (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).join("\n"),
    );
  }
  return log.runs[0];
}

interface SarifMessage {
  readonly text: string;
}

interface SarifPlace {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
    readonly region: { readonly startLine: number; readonly startColumn: number };
  };
  readonly message?: SarifMessage;
}

interface SarifNotification {
  readonly level: string;
  readonly message: SarifMessage;
  readonly locations?: readonly SarifPlace[];
}

/** As much of a run as the tests speak of. */
export interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri: string }[] } };
  readonly automationDetails: { readonly id: string; readonly description: { readonly text: string } };
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly message: SarifMessage;
    readonly locations: readonly SarifPlace[];
    readonly relatedLocations?: readonly SarifPlace[];
    readonly partialFingerprints: { readonly primaryLocationLineHash: string };
    readonly baselineState: string;
    readonly suppressions?: readonly { readonly status: string }[];
    readonly properties: { readonly standing: string };
  }[];
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly SarifNotification[];
    readonly toolConfigurationNotifications: readonly SarifNotification[];
  }[];
}
