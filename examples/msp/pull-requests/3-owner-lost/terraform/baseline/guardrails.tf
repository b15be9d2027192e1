resource "aws_organizations_policy" "no_local_users" {
  name = "no-local-users"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = ["iam:CreateUser", "iam:CreateAccessKey"], Resource = "*" }]
  })
}

resource "aws_cloudtrail" "organization" {
  name                  = "organization"
  is_organization_trail = true
  s3_bucket_name        = aws_s3_bucket.trail.id
}
