from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
# ruleid: python-cors-any-origin
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)


def answer(request, response):
    # ruleid: python-cors-any-origin
    response.headers["Access-Control-Allow-Origin"] = request.headers.get("Origin")
    return response
