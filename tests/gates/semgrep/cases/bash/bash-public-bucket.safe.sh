#!/bin/bash
aws s3 cp report.html s3://reports/ --acl private
aws s3 presign s3://reports/report.html
gsutil iam ch group:team@example.com:objectViewer gs://reports
az storage container create --name reports --public-access off
