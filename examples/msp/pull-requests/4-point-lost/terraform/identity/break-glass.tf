# Two sealed accounts; using one pages the head of operations.
resource "aws_iam_role" "break_glass" {
  name                 = "break-glass"
  max_session_duration = 1800
  assume_role_policy   = data.aws_iam_policy_document.sealed.json
}
