import json

from aws_cdk import aws_iam as iam

POLICY = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [
            # ruleid: python-wildcard-policy
            {"Effect": "Allow", "Action": "*", "Resource": "*"}
        ],
    }
)


def grant(role):
    # ruleid: python-wildcard-policy
    role.add_to_policy(iam.PolicyStatement(actions=["*"], resources=["*"]))
