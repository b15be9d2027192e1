resource "aws_guardduty_organization_configuration" "all" {
  auto_enable_organization_members = "ALL"
  detector_id                      = aws_guardduty_detector.main.id
}
