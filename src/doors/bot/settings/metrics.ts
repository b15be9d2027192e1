import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export type Metrics = ReturnType<typeof metricsOf>;

/** What can be read at `/metrics`, in Prometheus' format. */
export function metricsOf() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    deliveries: new Counter({
      name: "controldiff_deliveries_total",
      help: "Deliveries of GitHub, by what became of them.",
      labelNames: ["outcome"],
      registers,
    }),
    evaluations: new Counter({
      name: "controldiff_evaluations_total",
      help: "Evaluations of pull requests, by how they ended.",
      labelNames: ["outcome"],
      registers,
    }),
    evaluationSeconds: new Histogram({
      name: "controldiff_evaluation_seconds",
      help: "How long an evaluation took, the wait for a thread included.",
      buckets: [0.1, 0.25, 0.5, 1, 2, 5, 15, 60],
      registers,
    }),
    checks: new Counter({
      name: "controldiff_check_writes_total",
      help: "Requests that made or changed a check run.",
      registers,
    }),
    waiting: new Gauge({
      name: "controldiff_jobs",
      help: "Jobs that wait or are worked on, by queue.",
      labelNames: ["queue"],
      registers,
    }),
  };
}
