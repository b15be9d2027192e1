resource "aws_acm_certificate" "scheduling" {
  domain_name       = "app.acme-scheduling.example"
  validation_method = "DNS"

  lifecycle {
    create_before_destroy = true
  }
}
