import { afterAll } from "vitest";
import { cleanUp } from "./after-file.js";

// The files of a worker share their modules: what these registered on their own would hold for the first file only.
afterAll(cleanUp);
