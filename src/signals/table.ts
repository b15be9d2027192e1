import type { Signal } from "./signal.ts";
import { accessSignals } from "./table/access.ts";
import { codeAccessSignals } from "./table/code-access.ts";
import { codeIdentitySignals } from "./table/code-identity.ts";
import { codeOperationSignals } from "./table/code-operations.ts";
import { deliverySignals } from "./table/delivery.ts";
import { companyDocumentSignals } from "./table/documents-company.ts";
import { operationsDocumentSignals } from "./table/documents-operations.ts";
import { protectionDocumentSignals } from "./table/documents-protection.ts";
import { systemDocumentSignals } from "./table/documents-system.ts";
import { encryptionSignals } from "./table/encryption.ts";
import { monitoringSignals } from "./table/monitoring.ts";
import { networkSignals } from "./table/network.ts";
import { operationsSignals } from "./table/operations.ts";
import { pipelineSignals } from "./table/pipeline.ts";
import { recoverySignals } from "./table/recovery.ts";
import { repositorySignals } from "./table/repository.ts";
import { transitSignals } from "./table/transit.ts";

/** Every signal, in the one order in which suggestions are told. */
export const signals: readonly Signal[] = [
  ...pipelineSignals,
  ...deliverySignals,
  ...repositorySignals,
  ...networkSignals,
  ...accessSignals,
  ...encryptionSignals,
  ...transitSignals,
  ...monitoringSignals,
  ...recoverySignals,
  ...operationsSignals,
  ...codeIdentitySignals,
  ...codeAccessSignals,
  ...codeOperationSignals,
  ...companyDocumentSignals,
  ...protectionDocumentSignals,
  ...operationsDocumentSignals,
  ...systemDocumentSignals,
];
