import type { Cloud, CloudDefaults } from "../model/frameworks/cloud.ts";
import { cloudDefaults } from "./cloud-defaults.generated.ts";

/** What a customer of a cloud usually inherits, shares and owns: a judgment aid with its source and confidence. */
export function shippedCloudDefaults(cloud: Cloud): CloudDefaults | null {
  const packed = Object.hasOwn(cloudDefaults, cloud) ? cloudDefaults[cloud] : undefined;
  return packed === undefined ? null : (JSON.parse(packed) as CloudDefaults);
}
