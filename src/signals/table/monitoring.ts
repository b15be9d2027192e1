import { amount, argument, has, least, manifest, oneOf, resource, settingsFile, signal, stackProperty, stackResource, unless } from "../looks.ts";
import type { Signal } from "../signal.ts";

const each = { scope: "each" } as const;
const attached = { scope: "attached" } as const;

/** What is recorded, watched and told, as infrastructure code and manifests say it. */
export const monitoringSignals: readonly Signal[] = [
  signal(
    "audit-trail",
    "an audit trail of the cloud's accounts",
    "CC7.2 | PR.PS-04 DE.CM-03",
    "Who did what to the infrastructure is recorded",
    [
      resource("aws_cloudtrail", ["enable_logging", unless("false")]),

      resource("aws_cloudtrail_event_data_store google_project_iam_audit_config google_organization_iam_audit_config azurerm_monitor_diagnostic_setting azurerm_monitor_aad_diagnostic_setting"),
      stackResource("AWS::CloudTrail::Trail"),
      manifest("Policy", ["apiVersion", has("audit.k8s.io")]),
      argument("aws_eks_cluster", ["enabled_cluster_log_types", oneOf("audit")]),
    ],
    each,
  ),
  signal("audit-trail-integrity", "proof that the audit trail was not altered", "CC7.2 | PR.PS-04 PR.DS-01", "Whoever alters the record is noticed", [argument("aws_cloudtrail", ["enable_log_file_validation", true]), stackProperty("AWS::CloudTrail::Trail", ["EnableLogFileValidation", true])], each),
  signal("threat-detection", "detection of threats", "CC7.2 CC6.8 | DE.CM-01 DE.AE-02", "Attacks are noticed from what the cloud sees", [
    resource("aws_guardduty_detector", ["enable", unless("false")]),
    resource("aws_guardduty_organization_configuration aws_detective_graph google_scc_notification_config google_scc_source azurerm_security_center_subscription_pricing azurerm_sentinel_alert_rule_scheduled azurerm_security_center_contact aws_macie2_account"),
    stackResource("AWS::GuardDuty::Detector"),
    settingsFile("chart", ["name", oneOf("falco", "tetragon", "tracee")]),
    manifest("TracingPolicy TracingPolicyNamespaced FalcoRule"),
    settingsFile("falco-rules", ["list.condition", "set"]),
  ]),
  signal("configuration-record", "a record and check of the cloud's configuration", "CC7.1 | PR.PS-01 DE.CM-09", "Settings that are weak or were changed are noticed", [
    resource("aws_config_configuration_recorder aws_securityhub_account aws_securityhub_standards_subscription google_scc_organization_custom_module azurerm_security_center_assessment_policy aws_accessanalyzer_analyzer"),
    stackResource("AWS::Config::ConfigurationRecorder AWS::SecurityHub::Hub"),
  ]),
  signal(
    "cloud-vulnerability-scan",
    "scanning of machines and images in the cloud",
    "CC7.1 | ID.RA-01",
    "Known vulnerabilities in what runs are found",
    [
      resource("aws_inspector2_enabler aws_inspector_assessment_template"),
      argument("aws_ecr_repository", ["image_scanning_configuration.scan_on_push", true]),
      argument("module/terraform-aws-modules/ecr*", ["repository_image_scan_on_push", true]),
      stackProperty("AWS::ECR::Repository", ["ImageScanningConfiguration.ScanOnPush", true]),
    ],
    { scope: "each" },
  ),
  signal(
    "alarms",
    "alarms",
    "CC7.2 A1.1 | DE.AE-02 DE.AE-06",
    "Somebody is told when something is wrong",
    [
      resource("aws_cloudwatch_metric_alarm", ["actions_enabled", unless("false")]),

      resource(
        "aws_cloudwatch_composite_alarm google_monitoring_alert_policy azurerm_monitor_metric_alert azurerm_monitor_scheduled_query_rules_alert_v2 azurerm_monitor_activity_log_alert datadog_monitor newrelic_alert_condition newrelic_nrql_alert_condition grafana_rule_group signalfx_detector sentry_issue_alert honeycombio_trigger",
      ),
      stackResource("AWS::CloudWatch::Alarm", ["ActionsEnabled", unless("false")]),

      settingsFile("alert", ["expr", "set"]),
    ],
    attached,
  ),
  signal("on-call", "alerts that reach somebody", "CC7.3 CC7.4 | DE.AE-06 RS.MA-01", "An alert reaches a person who acts on it", [
    resource("pagerduty_service pagerduty_escalation_policy pagerduty_schedule opsgenie_team opsgenie_schedule opsgenie_escalation victorops_team incident_schedule aws_ssmincidents_response_plan betteruptime_policy grafana_oncall_escalation_chain grafana_contact_point"),
    resource("aws_sns_topic_subscription", ["protocol", oneOf("email", "sms")]),
    settingsFile("alertmanager", ["receivers.*", "set"]),
    manifest("AlertmanagerConfig", ["spec.receivers", "set"]),
  ]),
  signal(
    "log-collection",
    "collection of logs",
    "CC7.2 | PR.PS-04 DE.AE-03",
    "What happened can be read in one place",
    [
      settingsFile("chart", ["name", oneOf("loki", "loki-stack", "loki-distributed", "fluent-bit", "fluentd", "promtail", "vector", "victoria-logs-single")]),
      resource("aws_cloudwatch_log_group google_logging_project_sink google_logging_organization_sink azurerm_log_analytics_workspace datadog_logs_custom_pipeline aws_kinesis_firehose_delivery_stream aws_cloudwatch_log_subscription_filter"),
      stackResource("AWS::Logs::LogGroup"),
      manifest("ClusterLogForwarder ClusterFlow ClusterOutput ClusterFluentBitConfig LokiStack"),
      settingsFile("otel-collector", ["service.pipelines.logs", "set"]),
    ],
    attached,
  ),
  signal(
    "log-retention",
    "a time for which logs are kept",
    "CC7.2 CC7.3 | PR.PS-04",
    "What happened can still be read when it is asked for",
    [
      amount(argument("aws_cloudwatch_log_group", ["retention_in_days", least(1)])),
      amount(argument("azurerm_log_analytics_workspace", ["retention_in_days", least(1)])),
      amount(argument("google_logging_project_bucket_config google_logging_organization_bucket_config google_logging_folder_bucket_config", ["retention_days", least(1)])),
      amount(argument("google_logging_project_bucket_config", ["retention_days", least(1)])),
      amount(stackProperty("AWS::Logs::LogGroup", ["RetentionInDays", least(1)])),
    ],
    each,
  ),
  signal("flow-logs", "logs of network traffic", "CC7.2 CC6.6 | DE.CM-01", "Who talked to whom on the network can be found out", [
    resource("aws_flow_log azurerm_network_watcher_flow_log"),
    argument("google_compute_subnetwork", ["log_config", "set"]),
    argument("module/terraform-aws-modules/vpc*", ["enable_flow_log", true]),
    stackResource("AWS::EC2::FlowLog"),
  ]),
  signal(
    "access-logs",
    "logs of requests",
    "CC7.2 | DE.CM-01 PR.PS-04",
    "Who asked for what can be found out",
    [
      argument("aws_lb aws_alb", ["access_logs.enabled", true]),
      argument("aws_s3_bucket", ["logging.target_bucket", "set"]),
      resource("aws_s3_bucket_logging aws_wafv2_web_acl_logging_configuration"),
      argument("aws_cloudfront_distribution", ["logging_config.bucket", "set"]),
      argument("aws_api_gateway_stage aws_apigatewayv2_stage", ["access_log_settings", "set"]),
      argument("google_compute_backend_service google_compute_subnetwork", ["log_config.enable", true]),
      argument("google_storage_bucket", ["logging.log_bucket", "set"]),
      stackProperty("AWS::S3::Bucket", ["LoggingConfiguration", "set"]),
      stackProperty("AWS::CloudFront::Distribution", ["DistributionConfig.Logging", "set"]),
    ],
    each,
  ),
  signal(
    "database-logs",
    "audit logs of databases",
    "CC7.2 | PR.PS-04 DE.CM-03",
    "Who read or changed data in the database can be found out",
    [
      argument("aws_db_instance aws_rds_cluster aws_docdb_cluster aws_neptune_cluster module/terraform-aws-modules/rds*", ["enabled_cloudwatch_logs_exports", "set"]),
      argument("aws_redshift_cluster", ["logging.enable", true]),
      argument("google_sql_database_instance", ["settings.database_flags.name", has("audit", "log_connections")]),
      argument("aws_db_parameter_group aws_rds_cluster_parameter_group", ["parameter.value", has("pgaudit")]),
      resource("azurerm_mssql_server_extended_auditing_policy azurerm_mssql_database_extended_auditing_policy"),
      stackProperty("AWS::RDS::DBInstance AWS::RDS::DBCluster", ["EnableCloudwatchLogsExports", "set"]),
    ],
    each,
  ),
  signal(
    "metrics",
    "metrics of what runs",
    "CC7.2 A1.1 | DE.CM-09",
    "How the system does is measured",
    [
      settingsFile("chart", ["name", oneOf("kube-prometheus-stack", "prometheus", "victoria-metrics-k8s-stack", "mimir-distributed")]),
      manifest("ServiceMonitor PodMonitor Prometheus"),
      settingsFile("otel-collector", ["service.pipelines.metrics", "set"]),
      resource("aws_cloudwatch_dashboard google_monitoring_dashboard datadog_dashboard grafana_dashboard aws_cloudwatch_log_metric_filter"),
      argument("aws_ecs_cluster", ["setting.name", oneOf("containerInsights")], ["setting.value", oneOf("enabled", "enhanced")]),
    ],
    attached,
  ),
  signal("uptime-checks", "checks from outside that the service is there", "A1.1 CC7.2 | DE.CM-01", "An outage is noticed before a customer says so", [
    resource("datadog_synthetics_test google_monitoring_uptime_check_config checkly_check checkly_check_group pingdom_check betteruptime_monitor statuscake_uptime_check uptimerobot_monitor aws_route53_health_check aws_synthetics_canary newrelic_synthetics_monitor azurerm_application_insights_web_test"),
    stackResource("AWS::Route53::HealthCheck AWS::Synthetics::Canary"),
  ]),
];
