import { argument, manifest, resource, type SignalCase } from "./case.ts";

const named = (kind: string, api: string, rest: string) =>
  `apiVersion: ${api}\nkind: ${kind}\nmetadata: { name: web }\n${rest}`;
const pod = (context: string) =>
  named(
    "Deployment",
    "apps/v1",
    `spec: { template: { spec: { containers: [{ name: a, securityContext: { ${context} } }] } } }\n`,
  );

export const accessCases: readonly SignalCase[] = [
  resource(
    "network-boundary",
    'resource "aws_security_group" "web" { name = "web" }',
    'data "aws_security_group" "web" { name = "web" }',
  ),
  manifest(
    "network-policy",
    named("NetworkPolicy", "networking.k8s.io/v1", "spec: { podSelector: {} }\n"),
    named("Service", "v1", "spec: {}\n"),
  ),
  resource(
    "web-firewall",
    'resource "aws_wafv2_web_acl" "web" { name = "web" }',
    'data "aws_wafv2_web_acl" "web" { name = "web" }',
  ),
  resource(
    "denial-protection",
    'resource "aws_shield_protection" "web" { name = "web" }',
    'data "aws_shield_protection" "web" { name = "web" }',
  ),
  resource(
    "private-access",
    'resource "aws_vpc_endpoint" "s3" { vpc_id = "v" }',
    'data "aws_vpc_endpoint" "s3" { vpc_id = "v" }',
  ),
  resource(
    "remote-access",
    'resource "azurerm_bastion_host" "a" { name = "a" }',
    'data "azurerm_bastion_host" "a" { name = "a" }',
  ),
  resource(
    "bucket-privacy",
    'resource "aws_s3_bucket_public_access_block" "a" {\n  bucket = "b"\n  block_public_acls = true\n  block_public_policy = true\n}',
    'resource "aws_s3_bucket_public_access_block" "a" {\n  bucket = "b"\n  block_public_acls = false\n  block_public_policy = false\n}',
  ),
  resource("cloud-roles", 'resource "aws_iam_role" "a" { name = "a" }', 'data "aws_iam_role" "a" { name = "a" }'),
  argument(
    "permission-boundary",
    "aws_iam_role",
    'permissions_boundary = "arn:aws:iam::1:policy/b"',
    "permissions_boundary = null",
  ),
  manifest(
    "cluster-roles",
    named("Role", "rbac.authorization.k8s.io/v1", "rules: []\n"),
    named("ServiceAccount", "v1", ""),
  ),
  resource(
    "single-sign-on",
    'resource "aws_iam_saml_provider" "a" { name = "a" }',
    'data "aws_iam_saml_provider" "a" { arn = "a" }',
  ),
  resource(
    "federation",
    'resource "aws_iam_openid_connect_provider" "a" { url = "https://x" }',
    'data "aws_iam_openid_connect_provider" "a" { url = "https://x" }',
  ),
  argument("multi-factor", "aws_cognito_user_pool", 'mfa_configuration = "ON"', 'mfa_configuration = "OFF"'),
  argument(
    "password-rules",
    "aws_cognito_user_pool",
    "password_policy {\n  minimum_length = 12\n}",
    "password_policy {\n  minimum_length = 6\n}",
  ),
  argument(
    "metadata-protection",
    "aws_instance",
    'metadata_options {\n  http_tokens = "required"\n}',
    'metadata_options {\n  http_tokens = "optional"\n}',
  ),
  resource(
    "secret-store",
    'resource "aws_secretsmanager_secret" "a" { name = "a" }',
    'data "aws_secretsmanager_secret" "a" { name = "a" }',
  ),
  resource(
    "secret-rotation",
    'resource "aws_secretsmanager_secret_rotation" "a" { secret_id = "s" }',
    'data "aws_secretsmanager_secret_rotation" "a" { secret_id = "s" }',
  ),
  resource(
    "account-guardrails",
    'resource "aws_organizations_policy" "a" { name = "a" }',
    'data "aws_organizations_policy" "a" { policy_id = "a" }',
  ),
  manifest(
    "admission-rules",
    named("ClusterPolicy", "kyverno.io/v1", "spec: { validationFailureAction: Enforce, rules: [] }\n"),
    named("ClusterPolicy", "kyverno.io/v1", "spec: { validationFailureAction: Audit, rules: [] }\n"),
    named("ClusterPolicy", "kyverno.io/v1", "spec: { validationFailureAction: Audit, rules: [] }\n"),
  ),
  manifest(
    "image-rules",
    named("ClusterImagePolicy", "policy.sigstore.dev/v1beta1", "spec: {}\n"),
    named("ConfigMap", "v1", "data: {}\n"),
  ),
  manifest("unprivileged-pods", pod("runAsNonRoot: true"), pod("runAsNonRoot: false"), pod("runAsUser: 0")),
  manifest(
    "service-authorization",
    named("AuthorizationPolicy", "security.istio.io/v1", "spec: {}\n"),
    named("ConfigMap", "v1", "data: {}\n"),
  ),
];
