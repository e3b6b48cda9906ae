import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** A plugin of vite that writes each file of a folder also compressed. Browsers ask for each once: the best compression is worth its time. */
export function compressFiles(folder) {
  const brotli = (content) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return {
    name: "compress-files",
    async closeBundle() {
      await Promise.all(
        (await readdir(folder)).map(async (name) => {
          const content = await readFile(join(folder, name));
          await writeFile(join(folder, `${name}.br`), await brotli(content));
          await writeFile(join(folder, `${name}.gz`), await promisify(gzip)(content, { level: 9 }));
        }),
      );
    },
  };
}
