import { argument, manifest, resource, type SignalCase } from "./case.ts";

const meta = "metadata: { name: web }";

export const encryptionCases: readonly SignalCase[] = [
  argument(
    "database-encryption",
    "aws_db_instance",
    "storage_encrypted = true",
    "storage_encrypted = false",
    "# storage_encrypted = true",
  ),
  resource(
    "bucket-encryption",
    'resource "aws_s3_bucket_server_side_encryption_configuration" "a" {\n  bucket = "data"\n  rule {\n    bucket_key_enabled = true\n  }\n}',
    'resource "aws_s3_bucket_server_side_encryption_configuration" "a" {\n  bucket = "data"\n}',
  ),
  argument("disk-encryption", "aws_ebs_volume", "encrypted = true", "encrypted = false"),
  argument("queue-encryption", "aws_sqs_queue", "sqs_managed_sse_enabled = true", "sqs_managed_sse_enabled = false"),
  argument(
    "cache-encryption",
    "aws_elasticache_replication_group",
    "at_rest_encryption_enabled = true",
    "at_rest_encryption_enabled = false",
  ),
  argument(
    "table-encryption",
    "aws_dynamodb_table",
    "server_side_encryption {\n  enabled = true\n}",
    "server_side_encryption {\n  enabled = false\n}",
  ),
  argument(
    "search-encryption",
    "aws_opensearch_domain",
    "encrypt_at_rest {\n  enabled = true\n}",
    "encrypt_at_rest {\n  enabled = false\n}",
  ),
  argument("log-encryption", "aws_cloudwatch_log_group", 'kms_key_id = "arn:aws:kms:x"', "kms_key_id = null"),
  argument(
    "cluster-secret-encryption",
    "aws_eks_cluster",
    'encryption_config {\n  resources = ["secrets"]\n}',
    "vpc_config {\n}",
  ),
  resource("keys", 'resource "aws_kms_key" "a" {}', 'data "aws_kms_key" "a" {}'),
  argument("key-rotation", "aws_kms_key", "enable_key_rotation = true", "enable_key_rotation = false"),
  argument(
    "tls",
    "aws_lb_listener",
    'ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"',
    'ssl_policy = "ELBSecurityPolicy-2016-08"',
  ),
  argument(
    "https-only",
    "aws_lb_listener",
    'default_action {\n  redirect {\n    protocol = "HTTPS"\n  }\n}',
    'default_action {\n  redirect {\n    protocol = "HTTP"\n  }\n}',
  ),
  argument(
    "database-tls",
    "google_sql_database_instance",
    "settings {\n  ip_configuration {\n    require_ssl = true\n  }\n}",
    "settings {\n  ip_configuration {\n    require_ssl = false\n  }\n}",
  ),
  argument(
    "cache-tls",
    "aws_elasticache_replication_group",
    "transit_encryption_enabled = true",
    "transit_encryption_enabled = false",
  ),
  {
    signal: "bucket-tls",
    path: "infra/policy.tf",
    shows:
      'resource "aws_s3_bucket_policy" "a" {\n  bucket = "data"\n  policy = jsonencode({ Statement = [{ Effect = "Deny", Principal = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } }] })\n}\n',
    lookAlike:
      'resource "aws_s3_bucket_policy" "a" {\n  bucket = "data"\n  policy = jsonencode({ Statement = [{ Effect = "Deny", Principal = { AWS = "arn" } }] })\n}\n',
    without: 'resource "aws_s3_bucket_policy" "a" {\n  bucket = "data"\n  policy = jsonencode({ Statement = [] })\n}\n',
  },
  resource(
    "certificates",
    'resource "aws_acm_certificate" "a" { domain_name = "acme.example" }',
    'data "aws_acm_certificate" "a" { domain = "acme.example" }',
  ),
  manifest(
    "ingress-tls",
    `apiVersion: networking.k8s.io/v1\nkind: Ingress\n${meta}\nspec:\n  tls: [{ hosts: [acme.example], secretName: t }]\n`,
    `apiVersion: networking.k8s.io/v1\nkind: Ingress\n${meta}\nspec:\n  tls: []\n`,
    `apiVersion: networking.k8s.io/v1\nkind: Ingress\n${meta}\nspec:\n  rules: []\n`,
  ),
  manifest(
    "service-mesh-tls",
    `apiVersion: security.istio.io/v1\nkind: PeerAuthentication\n${meta}\nspec: { mtls: { mode: STRICT } }\n`,
    `apiVersion: security.istio.io/v1\nkind: PeerAuthentication\n${meta}\nspec: { mtls: { mode: PERMISSIVE } }\n`,
    `apiVersion: security.istio.io/v1\nkind: PeerAuthentication\n${meta}\nspec: { mtls: { mode: PERMISSIVE } }\n`,
  ),
  resource(
    "dns-signing",
    'resource "aws_route53_hosted_zone_dnssec" "a" { hosted_zone_id = "z" }',
    'resource "aws_route53_zone" "a" { name = "acme.example" }',
  ),
  {
    signal: "state-encryption",
    path: "infra/backend.tf",
    shows: 'terraform {\n  backend "s3" {\n    bucket  = "state"\n    encrypt = true\n  }\n}\n',
    lookAlike: 'terraform {\n  backend "s3" {\n    bucket  = "state"\n    encrypt = false\n  }\n}\n',
    without: 'terraform {\n  backend "s3" {\n    bucket = "state"\n  }\n}\n',
  },
  {
    signal: "database-encryption",
    path: "stack/template.yaml",
    shows: "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      StorageEncrypted: true\n",
    lookAlike: "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      StorageEncrypted: false\n",
    without:
      "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      Engine: postgres\n      # StorageEncrypted: true\n",
  },
];
