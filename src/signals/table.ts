import type { Signal } from "./signal.ts";
import { accessSignals } from "./table/access.ts";
import { codeAccessSignals } from "./table/code-access.ts";
import { codeOperationSignals } from "./table/code-operations.ts";
import { companyDocumentSignals } from "./table/documents-company.ts";
import { operationsDocumentSignals } from "./table/documents-operations.ts";
import { protectionDocumentSignals } from "./table/documents-protection.ts";
import { encryptionSignals } from "./table/encryption.ts";
import { monitoringSignals } from "./table/monitoring.ts";
import { operationsSignals } from "./table/operations.ts";
import { pipelineSignals } from "./table/pipeline.ts";
import { repositorySignals } from "./table/repository.ts";

/** Every signal, in the one order in which suggestions are told. */
export const signals: readonly Signal[] = [
  ...pipelineSignals,
  ...repositorySignals,
  ...accessSignals,
  ...encryptionSignals,
  ...monitoringSignals,
  ...operationsSignals,
  ...codeAccessSignals,
  ...codeOperationSignals,
  ...companyDocumentSignals,
  ...protectionDocumentSignals,
  ...operationsDocumentSignals,
];
