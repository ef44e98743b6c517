import { createServer } from "node:http";
import { postage } from "./postage.js";

/** The HTTP service over a store of parcels. */
export function createService(parcels) {
  return createServer(async (request, response) => {
    try {
      const { status, body } = await route(request, parcels);
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    } catch (error) {
      const status = error instanceof RangeError || error instanceof SyntaxError ? 400 : 500;
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ error: error.message }));
    }
  });
}

async function route(request, parcels) {
  const url = new URL(request.url, "http://localhost");
  if (request.method === "GET" && url.pathname === "/quote") {
    const cents = postage({ grams: Number(url.searchParams.get("grams")), zone: url.searchParams.get("zone") });
    return { status: 200, body: { cents } };
  }
  if (request.method === "POST" && url.pathname === "/parcels") {
    return { status: 201, body: parcels.add(await readJson(request)) };
  }
  const number = url.pathname.match(/^\/parcels\/(\w+)$/)?.[1];
  const parcel = number && parcels.find(number);
  return parcel ? { status: 200, body: parcel } : { status: 404, body: { error: "not found" } };
}

async function readJson(request) {
  let text = "";
  for await (const chunk of request) text += chunk;
  return JSON.parse(text);
}
