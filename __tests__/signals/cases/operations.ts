import { argument, manifest, resource, type SignalCase } from "./case.ts";

const named = (kind: string, api: string, rest: string) =>
  `apiVersion: ${api}\nkind: ${kind}\nmetadata: { name: web }\n${rest}`;
const container = (rest: string) =>
  named("Deployment", "apps/v1", `spec: { template: { spec: { containers: [{ name: a${rest} }] } } }\n`);
const dockerfile = (signal: string, shows: string, lookAlike: string, without: string): SignalCase => ({
  signal,
  path: "Dockerfile",
  shows,
  lookAlike,
  without,
});
const alert = "groups:\n  - name: web\n    rules:\n      - alert: Down\n        expr: up == 0\n";

export const operationsCases: readonly SignalCase[] = [
  resource("audit-trail", 'resource "aws_cloudtrail" "a" { name = "a" }', 'data "aws_cloudtrail" "a" { name = "a" }'),
  argument(
    "audit-trail-integrity",
    "aws_cloudtrail",
    "enable_log_file_validation = true",
    "enable_log_file_validation = false",
  ),
  resource(
    "threat-detection",
    'resource "aws_guardduty_detector" "a" { enable = true }',
    'resource "aws_guardduty_detector" "a" { enable = false }',
  ),
  resource(
    "configuration-record",
    'resource "aws_securityhub_account" "a" {}',
    'data "aws_securityhub_account" "a" {}',
  ),
  argument(
    "cloud-vulnerability-scan",
    "aws_ecr_repository",
    "image_scanning_configuration {\n  scan_on_push = true\n}",
    "image_scanning_configuration {\n  scan_on_push = false\n}",
  ),
  resource(
    "alarms",
    'resource "aws_cloudwatch_metric_alarm" "a" {\n  alarm_name = "a"\n  actions_enabled = true\n}',
    'resource "aws_cloudwatch_metric_alarm" "a" {\n  alarm_name = "a"\n  actions_enabled = false\n}',
  ),
  resource("on-call", 'resource "pagerduty_service" "a" { name = "a" }', 'data "pagerduty_service" "a" { name = "a" }'),
  resource(
    "log-collection",
    'resource "aws_cloudwatch_log_group" "a" { name = "a" }',
    'data "aws_cloudwatch_log_group" "a" { name = "a" }',
  ),
  argument(
    "log-retention",
    "aws_cloudwatch_log_group",
    "retention_in_days = 365",
    "retention_in_days = 0",
    "retention_in_days = 7",
  ),
  resource("flow-logs", 'resource "aws_flow_log" "a" { vpc_id = "v" }', 'data "aws_flow_log" "a" { vpc_id = "v" }'),
  argument(
    "access-logs",
    "aws_lb",
    'access_logs {\n  enabled = true\n  bucket = "logs"\n}',
    'access_logs {\n  enabled = false\n  bucket = "logs"\n}',
  ),
  argument(
    "database-logs",
    "aws_db_instance",
    'enabled_cloudwatch_logs_exports = ["audit"]',
    "enabled_cloudwatch_logs_exports = []",
  ),
  manifest(
    "metrics",
    named("ServiceMonitor", "monitoring.coreos.com/v1", "spec: {}\n"),
    named("Service", "v1", "spec: {}\n"),
  ),
  resource(
    "uptime-checks",
    'resource "aws_route53_health_check" "a" { type = "HTTPS" }',
    'data "aws_route53_health_check" "a" { id = "a" }',
  ),
  argument(
    "database-backups",
    "aws_db_instance",
    "backup_retention_period = 14",
    "backup_retention_period = 0",
    "backup_retention_period = 0",
  ),
  resource(
    "backup-plan",
    'resource "aws_backup_plan" "a" { name = "a" }',
    'data "aws_backup_plan" "a" { plan_id = "a" }',
  ),
  resource(
    "backup-storage",
    'resource "aws_s3_bucket" "a" { bucket = "acme-backups" }',
    'resource "aws_s3_bucket" "a" { bucket = "acme-assets" }',
  ),
  resource(
    "versioning",
    'resource "aws_s3_bucket_versioning" "a" {\n  bucket = "b"\n  versioning_configuration {\n    status = "Enabled"\n  }\n}',
    'resource "aws_s3_bucket_versioning" "a" {\n  bucket = "b"\n  versioning_configuration {\n    status = "Suspended"\n  }\n}',
  ),
  argument("object-lock", "aws_s3_bucket", "object_lock_enabled = true", "object_lock_enabled = false"),
  argument(
    "point-in-time-recovery",
    "aws_dynamodb_table",
    "point_in_time_recovery {\n  enabled = true\n}",
    "point_in_time_recovery {\n  enabled = false\n}",
  ),
  argument(
    "redundancy",
    "aws_db_instance",
    "multi_az = true",
    "multi_az = false",
    'multi_az = var.environment == "production"',
  ),
  argument(
    "remote-copy",
    "azurerm_storage_account",
    'account_replication_type = "GRS"',
    'account_replication_type = "LRS"',
    'account_replication_type = "LRS"',
  ),
  argument("deletion-protection", "aws_db_instance", "deletion_protection = true", "deletion_protection = false"),
  manifest(
    "autoscaling",
    named("HorizontalPodAutoscaler", "autoscaling/v2", "spec: { maxReplicas: 9 }\n"),
    named("Service", "v1", "spec: {}\n"),
  ),
  manifest(
    "disruption-budget",
    named("PodDisruptionBudget", "policy/v1", "spec: { minAvailable: 1 }\n"),
    named("Service", "v1", "spec: {}\n"),
  ),
  manifest(
    "health-checks",
    container(", readinessProbe: { httpGet: { path: /health, port: 80 } }"),
    container(""),
    container(""),
  ),
  manifest(
    "resource-limits",
    container(", resources: { limits: { memory: 1Gi } }"),
    container(", resources: { requests: { memory: 1Gi } }"),
    container(""),
  ),
  manifest(
    "desired-state",
    named("Application", "argoproj.io/v1alpha1", "spec: { syncPolicy: { automated: { selfHeal: true } } }\n"),
    named("Application", "argoproj.io/v1alpha1", "spec: { source: {} }\n"),
  ),
  argument("data-expiry", "aws_dynamodb_table", "ttl {\n  enabled = true\n}", "ttl {\n  enabled = false\n}"),
  resource(
    "sensitive-data-search",
    'resource "aws_macie2_classification_job" "a" { name = "a" }',
    'data "aws_macie2_classification_job" "a" { name = "a" }',
  ),
  argument(
    "data-labels",
    "aws_s3_bucket",
    'tags = {\n  DataClassification = "confidential"\n}',
    'tags = {\n  Name = "confidential"\n}',
  ),
  dockerfile("image-user", "FROM node:22\nUSER node\n", "FROM node:22\nUSER root\n", "FROM node:22\n# USER node\n"),
  dockerfile("pinned-image", `FROM node:22@sha256:${"ab".repeat(32)}\n`, "FROM node:22\n", "FROM node:22\n"),
  {
    signal: "policy-rules",
    path: "policies/main.rego",
    shows: "package main\ndeny contains msg if { true }\n",
    lookAlike: "package main\n# deny\n",
    without: "package main\n",
  },
  {
    signal: "alarms",
    path: "monitoring/alerts.yaml",
    shows: alert,
    lookAlike: "groups:\n  - name: web\n    rules:\n      - record: x\n        expr: up == 0\n",
    without: "groups: []\n",
  },
];
