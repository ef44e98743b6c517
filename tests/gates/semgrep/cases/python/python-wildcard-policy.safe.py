import json

from aws_cdk import aws_iam as iam

POLICY = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [
            # ok: python-wildcard-policy
            {"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "arn:aws:s3:::pictures/*"},
            # ok: python-wildcard-policy
            {"Effect": "Deny", "Action": "*", "Resource": "*"},
        ],
    }
)


def grant(role):
    # ok: python-wildcard-policy
    role.add_to_policy(iam.PolicyStatement(actions=["sns:Publish"], resources=["*"]))
