import { argument, field, has, least, manifest, not, oneOf, resource, settingsFile, signal, stackProperty, stackResource } from "../looks.ts";
import type { Signal } from "../signal.ts";

const each = { scope: "each" } as const;
const attached = { scope: "attached" } as const;
const runs = "Deployment StatefulSet DaemonSet Job CronJob Pod Rollout";

/** Who and what may get in, as infrastructure code and manifests say it. */
export const accessSignals: readonly Signal[] = [
  signal("network-boundary", "rules for what may reach the network", "CC6.6 | PR.IR-01", "Only what is meant to be reached can be reached", [
    resource(
      "aws_security_group aws_network_acl aws_networkfirewall_firewall aws_networkfirewall_rule_group google_compute_firewall google_compute_network_firewall_policy azurerm_network_security_group azurerm_firewall digitalocean_firewall hcloud_firewall linode_firewall module/terraform-aws-modules/security-group*",
    ),
    stackResource("AWS::EC2::SecurityGroup AWS::EC2::NetworkAcl AWS::NetworkFirewall::Firewall"),
  ]),
  signal(
    "network-policy",
    "rules for what may be reached inside a cluster",
    "CC6.6 | PR.IR-01",
    "A service that is broken into does not reach the others",
    [manifest("NetworkPolicy CiliumNetworkPolicy CiliumClusterwideNetworkPolicy GlobalNetworkPolicy AdminNetworkPolicy"), resource("kubernetes_network_policy kubernetes_network_policy_v1"), argument("google_container_cluster", ["network_policy.enabled", true])],
    attached,
  ),
  signal("web-firewall", "a web application firewall", "CC6.6 | PR.IR-01 DE.CM-01", "Known attacks are stopped before they reach the application", [
    resource("aws_wafv2_web_acl aws_waf_web_acl aws_wafregional_web_acl google_compute_security_policy azurerm_web_application_firewall_policy azurerm_cdn_frontdoor_firewall_policy cloudflare_ruleset cloudflare_waf_rule fastly_service_waf_configuration"),
    stackResource("AWS::WAFv2::WebACL AWS::WAF::WebACL"),
  ]),
  signal("denial-protection", "protection against denial of service", "CC6.6 A1.1 | PR.IR-01 PR.IR-04", "The service stays there when somebody floods it", [
    resource("aws_shield_protection azurerm_network_ddos_protection_plan"),
    resource("aws_wafv2_web_acl", ["**.rate_based_statement", "set"]),
    argument("google_compute_security_policy", ["adaptive_protection_config.layer_7_ddos_defense_config.enable", true]),
    resource("cloudflare_rate_limit"),
  ]),
  signal("private-access", "private ways to the cloud's services", "CC6.6 | PR.IR-01", "Traffic to the cloud's services does not leave the private network", [
    resource("aws_vpc_endpoint google_service_networking_connection azurerm_private_endpoint google_compute_service_attachment module/terraform-aws-modules/vpc/aws//modules/vpc-endpoints"),
    argument("google_sql_database_instance", ["settings.ip_configuration.ipv4_enabled", false]),
    argument("google_container_cluster", ["private_cluster_config.enable_private_nodes", true]),
    stackResource("AWS::EC2::VPCEndpoint"),
  ]),
  signal("remote-access", "a guarded way in for administrators", "CC6.6 CC6.1 | PR.AA-03 PR.IR-01", "Administrators come in through one door that knows who they are", [
    resource("aws_ec2_client_vpn_endpoint azurerm_bastion_host google_iap_tunnel_instance_iam_member google_iap_web_iam_member tailscale_acl cloudflare_zero_trust_access_application cloudflare_access_application twingate_resource boundary_target teleport_role aws_ssm_document"),
    manifest("TeleportRoleV7 TeleportRole"),
  ]),
  signal(
    "bucket-privacy",
    "a block of public access to object storage",
    "CC6.1 C1.1 | PR.AA-05 PR.DS-01",
    "No mistake in a policy can make a bucket public",
    [
      resource("aws_s3_bucket_public_access_block aws_s3_account_public_access_block", ["block_public_acls", true], ["block_public_policy", true]),
      argument("module/terraform-aws-modules/s3-bucket*", ["block_public_acls", true], ["block_public_policy", true]),
      argument("google_storage_bucket", ["public_access_prevention", oneOf("enforced")]),
      argument("google_storage_bucket", ["uniform_bucket_level_access", true]),
      argument("azurerm_storage_account", ["allow_nested_items_to_be_public", false]),
      argument("azurerm_storage_account", ["public_network_access_enabled", false]),
      stackProperty("AWS::S3::Bucket", ["PublicAccessBlockConfiguration.BlockPublicAcls", true], ["PublicAccessBlockConfiguration.BlockPublicPolicy", true]),
    ],
    each,
  ),
  signal("cloud-roles", "roles and permissions that are kept as code", "CC6.3 CC6.1 | PR.AA-05", "What each person and service may do is written down and reviewed", [
    resource("aws_iam_role aws_iam_policy aws_iam_role_policy aws_iam_role_policy_attachment google_project_iam_member google_project_iam_binding google_service_account google_project_iam_custom_role azurerm_role_assignment azurerm_role_definition module/terraform-aws-modules/iam*"),
    stackResource("AWS::IAM::Role AWS::IAM::ManagedPolicy AWS::IAM::Policy"),
  ]),
  signal("permission-boundary", "a boundary that permissions cannot exceed", "CC6.3 | PR.AA-05", "A role cannot be given more than its boundary", [argument("aws_iam_role aws_iam_user", ["permissions_boundary", "set"]), stackProperty("AWS::IAM::Role", ["PermissionsBoundary", "set"])], each),
  signal(
    "cluster-roles",
    "roles in a cluster",
    "CC6.3 | PR.AA-05",
    "What each person and service may do in a cluster is written down",
    [manifest("Role ClusterRole RoleBinding ClusterRoleBinding", ["metadata.name", "set"]), resource("kubernetes_role kubernetes_role_binding kubernetes_cluster_role kubernetes_cluster_role_binding kubernetes_role_v1 kubernetes_cluster_role_v1 aws_eks_access_entry aws_eks_access_policy_association")],
    attached,
  ),
  signal(
    "single-sign-on",
    "single sign-on",
    "CC6.1 CC6.2 | PR.AA-01 PR.AA-03",
    "One account a person, which ends everywhere when it ends once",
    [
      settingsFile("chart", ["name", oneOf("dex", "keycloak", "keycloakx", "authentik", "authelia", "oauth2-proxy", "zitadel")]),
      resource(
        "aws_iam_saml_provider aws_ssoadmin_permission_set aws_ssoadmin_account_assignment aws_identitystore_group okta_app_saml okta_app_oauth okta_app_oauth_redirect_uri auth0_connection azuread_application azuread_service_principal cloudflare_zero_trust_access_identity_provider google_iam_workforce_pool keycloak_openid_client keycloak_saml_client onelogin_saml_apps jumpcloud_app",
      ),
      argument("aws_lb_listener aws_lb_listener_rule", ["**.authenticate_oidc", "set"]),
      field("ConfigMap", ["data.oidc~config", "set"]),
      field("ConfigMap", ["data.dex~config", "set"]),
    ],
    { family: "single-sign-on" },
  ),
  signal("federation", "credentials for services without stored keys", "CC6.1 | PR.AA-01 PR.AA-03", "Services prove who they are without a key that could leak", [
    resource("aws_iam_openid_connect_provider google_iam_workload_identity_pool google_iam_workload_identity_pool_provider azurerm_federated_identity_credential aws_eks_pod_identity_association"),
    argument("google_container_cluster", ["workload_identity_config.workload_pool", "set"]),
    field("ServiceAccount", ["metadata.annotations.eks~amazonaws~com/role-arn", "set"]),
    field("ServiceAccount", ["metadata.annotations.iam~gke~io/gcp-service-account", "set"]),
    field("ServiceAccount", ["metadata.annotations.azure~workload~identity/client-id", "set"]),
  ]),
  signal(
    "multi-factor",
    "multi-factor authentication",
    "CC6.1 | PR.AA-03",
    "A password that leaked is not enough to get in",
    [
      argument("aws_cognito_user_pool", ["mfa_configuration", oneOf("ON", "OPTIONAL")]),
      resource("okta_policy_mfa okta_mfa_policy okta_policy_rule_mfa auth0_guardian duo_auth"),
      argument("data.aws_iam_policy_document", ["statement.condition.variable", has("aws:MultiFactorAuth")]),
      argument("aws_iam_policy aws_iam_group_policy aws_iam_role aws_organizations_policy", ["**.policy", has("aws:MultiFactorAuth")]),
      argument("azuread_conditional_access_policy", ["grant_controls.built_in_controls", oneOf("mfa")]),
      stackProperty("AWS::Cognito::UserPool", ["MfaConfiguration", oneOf("ON", "OPTIONAL")]),
    ],
    { scope: "each", family: "multi-factor" },
  ),
  signal(
    "password-rules",
    "rules for passwords",
    "CC6.1 | PR.AA-01",
    "Passwords are long enough and not used again",
    [
      resource("aws_iam_account_password_policy okta_policy_password"),
      argument("aws_cognito_user_pool", ["password_policy.minimum_length", least(8)]),
      argument("auth0_connection", ["options.password_policy", oneOf("good", "excellent")]),
      stackProperty("AWS::Cognito::UserPool", ["Policies.PasswordPolicy.MinimumLength", least(8)]),
    ],
    { scope: "each", family: "password-rules" },
  ),
  signal(
    "metadata-protection",
    "protection of the credentials of machines",
    "CC6.1 CC6.6 | PR.AA-03",
    "A request that an application is tricked into does not get the machine's credentials",
    [
      argument("aws_instance aws_launch_template aws_launch_configuration", ["metadata_options.http_tokens", oneOf("required")]),
      argument("module/terraform-aws-modules/ec2-instance* module/terraform-aws-modules/autoscaling*", ["metadata_options.http_tokens", oneOf("required")]),
      stackProperty("AWS::EC2::LaunchTemplate", ["LaunchTemplateData.MetadataOptions.HttpTokens", oneOf("required")]),
    ],
    each,
  ),
  signal(
    "secret-store",
    "a store for secrets",
    "CC6.1 | PR.AA-01 PR.DS-01",
    "Secrets are kept where access to them is controlled and recorded",
    [
      settingsFile("chart", ["name", oneOf("external-secrets", "sealed-secrets", "vault", "openbao", "secrets-store-csi-driver")]),
      resource("aws_secretsmanager_secret google_secret_manager_secret azurerm_key_vault azurerm_key_vault_secret vault_mount vault_kv_secret_v2 vault_generic_secret doppler_secret onepassword_item"),
      resource("aws_ssm_parameter", ["type", oneOf("SecureString")]),
      stackResource("AWS::SecretsManager::Secret"),
      manifest("ExternalSecret SecretStore ClusterSecretStore SecretProviderClass VaultStaticSecret VaultDynamicSecret OnePasswordItem InfisicalSecret"),
    ],
    { family: "secret-store" },
  ),
  signal("secret-rotation", "rotation of secrets", "CC6.1 | PR.AA-01", "A secret that leaked stops working", [
    resource("aws_secretsmanager_secret_rotation time_rotating"),
    argument("google_secret_manager_secret", ["rotation", "set"]),
    argument("aws_rds_cluster aws_db_instance", ["manage_master_user_password", true]),
    stackResource("AWS::SecretsManager::RotationSchedule"),
  ]),
  signal("account-guardrails", "rules that hold for every account", "CC5.2 CC6.1 | GV.PO-01 PR.PS-01", "No account can do what the organization forbids", [
    resource(
      "aws_organizations_policy aws_controltower_control google_org_policy_policy google_organization_policy azurerm_policy_definition azurerm_policy_assignment azurerm_subscription_policy_assignment azurerm_management_group_policy_assignment aws_config_config_rule aws_config_conformance_pack aws_config_organization_managed_rule",
    ),
    stackResource("AWS::Config::ConfigRule AWS::Organizations::Policy"),
  ]),
  signal("admission-rules", "rules for what may run in a cluster", "CC5.2 CC6.8 | PR.PS-01 PR.PS-05", "What does not meet the rules is not started", [
    manifest("ClusterPolicy", ["spec.validationFailureAction", oneOf("Enforce")]),
    manifest("ClusterPolicy", ["spec.rules.validate.failureAction", oneOf("Enforce")]),
    manifest("Policy", ["apiVersion", has("kyverno.io")]),
    manifest("ConstraintTemplate ValidatingAdmissionPolicy"),
    settingsFile("chart", ["name", oneOf("kyverno-policies")]),
    manifest("ValidatingAdmissionPolicyBinding", ["spec.validationActions", oneOf("Deny")]),
    manifest("K8s*", ["spec.enforcementAction", oneOf("deny")]),
    field("Namespace", ["metadata.labels.pod-security~kubernetes~io/enforce", oneOf("baseline", "restricted")]),
  ]),
  signal("image-rules", "rules for which images may run", "CC6.8 | PR.PS-05 ID.RA-09", "Only images whose origin is proved are started", [
    manifest("ClusterImagePolicy ImagePolicy"),
    manifest("ClusterPolicy", ["spec.rules.verifyImages", "set"]),
    resource("google_binary_authorization_policy"),
    argument("google_container_cluster", ["binary_authorization.evaluation_mode", not("DISABLED")]),
    argument("aws_ecr_repository module/terraform-aws-modules/ecr*", ["image_tag_mutability", oneOf("IMMUTABLE")]),
    stackProperty("AWS::ECR::Repository", ["ImageTagMutability", oneOf("IMMUTABLE")]),
  ]),
  signal(
    "unprivileged-pods",
    "containers without privileges",
    "CC6.8 CC6.1 | PR.PS-01 PR.AA-05",
    "Whoever breaks into a container has no more rights than its program",
    [field(runs, ["**.securityContext.runAsNonRoot", true]), field(runs, ["**.securityContext.allowPrivilegeEscalation", false]), field(runs, ["**.securityContext.readOnlyRootFilesystem", true]), field(runs, ["**.capabilities.drop", oneOf("ALL")])],
    each,
  ),
  signal(
    "service-authorization",
    "rules for which service may call which",
    "CC6.3 CC6.6 | PR.AA-05",
    "A service may call only those that it needs",
    [
      manifest("AuthorizationPolicy RequestAuthentication ServiceIntentions"),
      resource("consul_intention aws_vpclattice_auth_policy"),
      argument("aws_apigatewayv2_route aws_api_gateway_method", ["authorization_type", oneOf("JWT", "AWS_IAM", "CUSTOM")]),
      argument("aws_api_gateway_method", ["authorization", oneOf("AWS_IAM", "CUSTOM", "COGNITO_USER_POOLS")]),
      resource("aws_api_gateway_authorizer aws_apigatewayv2_authorizer"),
    ],
    attached,
  ),
];
