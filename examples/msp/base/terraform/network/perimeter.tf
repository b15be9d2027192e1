resource "aws_security_group" "operators" {
  name        = "operators"
  description = "Operators come in through the session broker; there is no bastion and no open port."
  vpc_id      = aws_vpc.managed.id
}

resource "aws_lb_listener" "portal" {
  load_balancer_arn = aws_lb.portal.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
}
