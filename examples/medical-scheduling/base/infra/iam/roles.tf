# People sign in through the company directory; nobody has a key of their own.
resource "aws_iam_role" "engineer" {
  name                 = "engineer"
  max_session_duration = 3600
  assume_role_policy   = data.aws_iam_policy_document.directory.json
}

resource "aws_iam_role" "break_glass" {
  name                 = "break-glass"
  max_session_duration = 1800
  assume_role_policy   = data.aws_iam_policy_document.directory_with_mfa.json
}
