resource "aws_guardduty_detector" "main" {
  enable = true
}

resource "aws_cloudwatch_metric_alarm" "failed_sign_ins" {
  alarm_name          = "failed-sign-ins"
  metric_name         = "FailedSignIns"
  namespace           = "Acme/Scheduling"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 50
  period              = 300
  evaluation_periods  = 1
  statistic           = "Sum"
  alarm_actions       = [aws_sns_topic.on_call.arn]
}
