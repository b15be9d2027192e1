resource "aws_kms_key" "appointments" {
  description         = "Appointments and patients' contact data"
  enable_key_rotation = true
}
