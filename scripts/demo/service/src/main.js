import { Parcels } from "./parcels.js";
import { createService } from "./service.js";

const port = Number(process.env.PORT ?? 8080);
createService(new Parcels()).listen(port, () => console.log(`listening on port ${port}`));
