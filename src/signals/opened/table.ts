import { argument, code, codeIn, field, has, lines, manifest, oneOf, stackProperty } from "../looks.ts";
import type { CodeLook, ItemLook, LinesLook } from "../signal.ts";
import { type Exposure, exposure } from "./exposure.ts";

/** A setting that opens something wherever it stands. */
export interface OpeningLook {
  readonly exposure: Exposure;
  readonly looks: readonly (ItemLook | CodeLook | LinesLook)[];
}

export const anybodyMay = exposure(
  "public-policy",
  "lets everybody use what a policy guards",
  "CC6.1 CC6.3 | PR.AA-05",
);
export const everyAction = exposure("every-action", "allows every action", "CC6.3 | PR.AA-05");
export const everyActionOfService = exposure(
  "every-action-of-service",
  "allows every action of a service on everything",
  "CC6.3 | PR.AA-05",
);
export const openPort = exposure("open-port", "lets the whole internet reach a port", "CC6.6 | PR.IR-01");
export const widePermissions = exposure("write-all", "lets a workflow's token write everything", "CC6.3 | PR.AA-05");

const everybody = ["allUsers", "allAuthenticatedUsers"];
const runs = "Deployment StatefulSet DaemonSet Job CronJob Pod";

export const openingLooks: readonly OpeningLook[] = [
  {
    exposure: exposure("public-database", "makes a database reachable from the internet", "CC6.6 CC6.1 | PR.IR-01"),
    looks: [
      argument(
        "aws_db_instance aws_rds_cluster_instance aws_redshift_cluster aws_dms_replication_instance aws_mq_broker aws_docdb_cluster_instance module/terraform-aws-modules/rds*",
        ["publicly_accessible", true],
      ),
      stackProperty("AWS::RDS::DBInstance AWS::Redshift::Cluster AWS::DMS::ReplicationInstance", [
        "PubliclyAccessible",
        true,
      ]),
      argument(
        "azurerm_mssql_server azurerm_postgresql_flexible_server azurerm_mysql_flexible_server azurerm_cosmosdb_account azurerm_key_vault",
        ["public_network_access_enabled", true],
      ),
    ],
  },
  {
    exposure: exposure("public-storage", "makes stored objects public", "CC6.1 C1.1 | PR.AA-05 PR.DS-01"),
    looks: [
      argument("aws_s3_bucket aws_s3_bucket_acl module/terraform-aws-modules/s3-bucket*", [
        "acl",
        oneOf("public-read", "public-read-write", "authenticated-read"),
      ]),
      argument(
        "aws_s3_bucket_public_access_block aws_s3_account_public_access_block module/terraform-aws-modules/s3-bucket*",
        ["block_public_acls", false],
      ),
      argument(
        "aws_s3_bucket_public_access_block aws_s3_account_public_access_block module/terraform-aws-modules/s3-bucket*",
        ["block_public_policy", false],
      ),
      argument("aws_s3_bucket_public_access_block aws_s3_account_public_access_block", [
        "restrict_public_buckets",
        false,
      ]),
      argument("azurerm_storage_account", ["allow_nested_items_to_be_public", true]),
      argument("azurerm_storage_account", ["allow_blob_public_access", true]),
      argument("azurerm_storage_container", ["container_access_type", oneOf("blob", "container")]),
      stackProperty("AWS::S3::Bucket", ["AccessControl", oneOf("PublicRead", "PublicReadWrite")]),
      stackProperty("AWS::S3::Bucket", ["PublicAccessBlockConfiguration.BlockPublicAcls", false]),
      stackProperty("AWS::S3::Bucket", ["PublicAccessBlockConfiguration.BlockPublicPolicy", false]),
    ],
  },
  {
    exposure: exposure("public-grant", "gives everybody a role", "CC6.1 CC6.3 | PR.AA-05"),
    looks: [
      argument("google_*", ["member", oneOf(...everybody)]),
      argument("google_*", ["members", oneOf(...everybody)]),
      argument("google_storage_bucket_access_control google_storage_object_access_control", [
        "entity",
        oneOf(...everybody),
      ]),
      manifest("ClusterRoleBinding RoleBinding", [
        "subjects.name",
        oneOf("system:anonymous", "system:unauthenticated", "system:authenticated"),
      ]),
    ],
  },
  {
    exposure: exposure("public-function", "lets everybody call a function", "CC6.1 CC6.6 | PR.AA-03"),
    looks: [
      argument("aws_lambda_function_url", ["authorization_type", oneOf("NONE")]),
      stackProperty("AWS::Lambda::Url", ["AuthType", oneOf("NONE")]),
    ],
  },
  {
    exposure: exposure("public-cluster", "lets the whole internet reach a cluster's API", "CC6.6 | PR.IR-01"),
    looks: [
      argument("aws_eks_cluster", ["vpc_config.public_access_cidrs", oneOf("0.0.0.0/0")]),
      argument("module/terraform-aws-modules/eks*", ["cluster_endpoint_public_access_cidrs", oneOf("0.0.0.0/0")]),
      argument("google_container_cluster", [
        "master_authorized_networks_config.cidr_blocks.cidr_block",
        oneOf("0.0.0.0/0"),
      ]),
    ],
  },
  {
    exposure: exposure("every-right", "grants every permission", "CC6.3 | PR.AA-05"),
    looks: [
      manifest("ClusterRole Role", ["rules.verbs", oneOf("*")], ["rules.resources", oneOf("*")]),
      manifest("ClusterRoleBinding", ["roleRef.name", oneOf("cluster-admin")]),
      argument("google_project_iam_member google_project_iam_binding", ["role", oneOf("roles/owner", "roles/editor")]),
      argument("azurerm_role_assignment", ["role_definition_name", oneOf("Owner")]),
      argument("aws_iam_role_policy_attachment aws_iam_user_policy_attachment aws_iam_group_policy_attachment", [
        "policy_arn",
        has(":policy/AdministratorAccess"),
      ]),
    ],
  },
  {
    exposure: exposure(
      "privileged-container",
      "runs a container with the rights of its host",
      "CC6.8 CC6.1 | PR.PS-01",
    ),
    looks: [field(runs, ["**.securityContext.privileged", true]), field(runs, ["**.hostPID", true])],
  },
  {
    exposure: exposure("unchecked-certificate", "accepts any certificate", "CC6.7 | PR.DS-02"),
    looks: [
      codeIn(".ts .js .mjs .cjs", "rejectUnauthorized: false", "NODE_TLS_REJECT_UNAUTHORIZED = "),
      codeIn(".go", "InsecureSkipVerify: true"),
      code("requests httpx aiohttp", "verify=False", "ssl=False"),
      codeIn(".rb", "OpenSSL::SSL::VERIFY_NONE"),
      codeIn(".php", "CURLOPT_SSL_VERIFYPEER, false"),
    ],
  },
  {
    exposure: exposure("row-security-off", "lets every user of the database read every row", "CC6.1 CC6.3 | PR.AA-05"),
    looks: [lines(".sql", "alter table", "disable row level security")],
  },
];
