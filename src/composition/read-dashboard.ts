import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { DashboardFiles } from "../http/dashboard/dashboard-files.js";
import { packageRoot } from "./package.js";

const folder = join(packageRoot, "dist/dashboard");
const texts = z.array(z.string());

/** The built dashboard; null in a checkout that has not built it yet. */
export async function readDashboard(): Promise<DashboardFiles | null> {
  const page = await readFile(join(folder, "index.html"), "utf8").catch(() => null);
  if (page === null) return null;
  const operations = texts.parse(JSON.parse(await readFile(join(folder, "operations.json"), "utf8")));
  const names = await readdir(join(folder, "assets"));
  return { page, operations, names: new Set(names), read: (name) => readFile(join(folder, "assets", name)) };
}
