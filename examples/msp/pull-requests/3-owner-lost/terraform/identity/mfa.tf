resource "aws_ssoadmin_instance_access_control_attributes" "mfa" {
  instance_arn = local.sso_instance

  attribute {
    key = "mfa"
    value { source = ["required"] }
  }
}
