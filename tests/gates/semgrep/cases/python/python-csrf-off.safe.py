import hmac

from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt


@csrf_exempt
# ok: python-csrf-off
def receive(request):
    expected = hmac.digest(KEY, request.body, "sha256").hex()
    if not hmac.compare_digest(expected, request.headers["X-Signature"]):
        return JsonResponse({}, status=403)
    return JsonResponse({"taken": True})


class TestConfig:
    # ok: python-csrf-off
    WTF_CSRF_ENABLED = False
