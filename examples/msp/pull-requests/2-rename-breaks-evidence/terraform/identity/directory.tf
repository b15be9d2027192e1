# One directory for everyone who touches managed infrastructure; no account has users of its own.
resource "aws_identitystore_group" "operators" {
  display_name      = "operators"
  identity_store_id = local.identity_store
}

resource "aws_ssoadmin_permission_set" "operator" {
  name             = "operator"
  instance_arn     = local.sso_instance
  session_duration = "PT4H"
}
