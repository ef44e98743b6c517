from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt


@csrf_exempt
# ruleid: python-csrf-off
def transfer(request):
    pay(request.user, request.POST["to"])
    return JsonResponse({"paid": True})


def configure(app):
    # ruleid: python-csrf-off
    app.config["WTF_CSRF_ENABLED"] = False
