// The health check of the image: ends with 0 while /readyz answers 200.
import { get } from "node:http";

const asked = get({ port: process.env.PORT ?? "4000", path: "/readyz", timeout: 4_000 }, ({ statusCode }) =>
  process.exit(statusCode === 200 ? 0 : 1),
);
asked.on("timeout", () => process.exit(1)).on("error", () => process.exit(1));
