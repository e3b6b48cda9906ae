import type { FastifyInstance } from "fastify";
import { formStyle } from "../pages/form-style.js";
import { mountPage } from "../pages/mount-page.js";
import { secretLinkPage } from "./page.js";
import { secretLinkScript } from "./script.js";

/** Where a link leads that shows a secret once. */
export function mountSecretLink(app: FastifyInstance): void {
  mountPage(app, "/secret-link", { html: secretLinkPage, script: secretLinkScript, style: formStyle });
}
