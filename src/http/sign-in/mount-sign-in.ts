import type { FastifyInstance } from "fastify";
import { mountPage } from "../pages/mount-page.js";
import { signInPage } from "./page.js";
import { signInScript } from "./script.js";
import { formStyle } from "../pages/form-style.js";

/** Where links in mails lead, and where people ask for them. */
export function mountSignIn(app: FastifyInstance): void {
  mountPage(app, "/sign-in", { html: signInPage, script: signInScript, style: formStyle });
}
