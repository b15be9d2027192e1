import type { Report } from "./model/report.ts";
import type { Delivery, Outlet } from "./ports.ts";

/** Brings a report to its outlets, one after the other; an outlet that fails is told of and never alters the verdict. */
export async function publish(report: Report, outlets: readonly Outlet[]): Promise<readonly Delivery[]> {
  const deliveries: Delivery[] = [];
  for (const outlet of outlets) {
    try {
      deliveries.push(await outlet.deliver(report));
    } catch (error) {
      const note = `${outlet.name}: ${error instanceof Error ? error.message : String(error)}`;
      deliveries.push({ outlet: outlet.name, outcome: "failed", note, url: null });
    }
  }
  return deliveries;
}
