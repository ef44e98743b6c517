from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
# ok: python-cors-any-origin
app.add_middleware(CORSMiddleware, allow_origins=["https://shop.example.com"], allow_credentials=True)
# ok: python-cors-any-origin
app.add_middleware(CORSMiddleware, allow_origins=["*"])
