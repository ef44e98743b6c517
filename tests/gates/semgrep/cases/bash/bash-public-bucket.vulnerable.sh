#!/bin/bash
# ruleid: bash-public-bucket
aws s3 cp report.html s3://reports/ --acl public-read
# ruleid: bash-public-bucket
gsutil iam ch allUsers:objectViewer gs://reports
# ruleid: bash-public-bucket
az storage container create --name reports --public-access blob
