resource "aws_db_instance" "appointments" {
  engine                  = "postgres"
  instance_class          = "db.m7g.large"
  storage_encrypted       = true
  kms_key_id              = aws_kms_key.appointments.arn
  backup_retention_period = 35
  deletion_protection     = true

  # Services connect over TLS or not at all.
  parameter_group_name = aws_db_parameter_group.force_tls.name
}

resource "aws_db_parameter_group" "force_tls" {
  family = "postgres16"

  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
}
