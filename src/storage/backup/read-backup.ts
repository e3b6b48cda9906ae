import { createHash } from "node:crypto";
import type { z } from "zod";
import { BackupRefused } from "../../core/model/backups.js";
import { errorCode } from "../error-code.js";
import { endLine, endOfRows, formatVersion, headLine, tableLine } from "./format.js";
import type { BackupEnd, BackupHead, BackupTable } from "./format.js";

/** No line of a backup but those of rows is longer. */
const maxLineBytes = 1_048_576;
const lineFeed = 10;
const afterRows = Buffer.concat([Buffer.of(lineFeed), endOfRows]);

const damaged = "The backup is damaged or incomplete";

/** Reads the text of a backup from its beginning to its end. */
export class BackupReader {
  readonly #chunks: AsyncIterator<Buffer>;
  readonly #hash = createHash("sha256");
  #unread: Buffer = Buffer.alloc(0);

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async readHead(): Promise<BackupHead> {
    const noBackup = "This is no backup that latchkey backup has made";
    const head = parseLine(headLine, await this.#readLine(noBackup), noBackup);
    if (head.format_version === formatVersion) return head;
    throw new BackupRefused(
      `The backup was made by Latchkey ${head.latchkey}, in a form that this version cannot read. Restore it with that version.`,
    );
  }

  /** The next table, or the end, of which everything was checked that can be checked without the database. */
  async readTableOrEnd(): Promise<BackupTable | BackupEnd> {
    const sha256 = this.#hash.copy().digest("hex");
    const line = await this.#readLine(damaged);
    const end = endLine.safeParse(jsonOf(line));
    if (!end.success) return parseLine(tableLine, line, damaged);
    if (end.data.sha256 !== sha256) throw new BackupRefused(`${damaged}: its checksum is another one.`);
    if (this.#unread.length > 0 || (await this.#readMore()))
      throw new BackupRefused(`${damaged}: it has no end.`);
    return end.data;
  }

  /** The rows of the table whose line was read last. */
  async *readRows(): AsyncGenerator<Buffer> {
    while (this.#unread.length < endOfRows.length) await this.#needMore(damaged);
    if (this.#unread.subarray(0, endOfRows.length).equals(endOfRows)) {
      this.#take(endOfRows.length);
      return;
    }
    for (;;) {
      const at = this.#unread.indexOf(afterRows);
      if (at !== -1) {
        yield this.#take(at + 1);
        this.#take(endOfRows.length);
        return;
      }
      // The end of the rows may have come only in part.
      const certain = this.#unread.length - afterRows.length + 1;
      if (certain > 0) yield this.#take(certain);
      await this.#needMore(damaged);
    }
  }

  async #readLine(problem: string): Promise<string> {
    let searched = 0;
    for (;;) {
      const at = this.#unread.indexOf(lineFeed, searched);
      if (at !== -1) return this.#take(at + 1).toString("utf8");
      searched = this.#unread.length;
      if (searched > maxLineBytes) throw new BackupRefused(`${problem}.`);
      await this.#needMore(problem);
    }
  }

  #take(bytes: number): Buffer {
    const taken = this.#unread.subarray(0, bytes);
    this.#unread = this.#unread.subarray(bytes);
    this.#hash.update(taken);
    return taken;
  }

  async #needMore(problem: string): Promise<void> {
    if (!(await this.#readMore(problem))) throw new BackupRefused(`${problem}: it ends too early.`);
  }

  async #readMore(problem = damaged): Promise<boolean> {
    const next = await this.#chunks.next().catch((error: unknown) => {
      throw refusal(error, problem);
    });
    if (next.done === true) return false;
    this.#unread = Buffer.concat([this.#unread, next.value]);
    return true;
  }
}

/** What zlib found wrong is about the file; anything else is not. */
function refusal(error: unknown, problem: string): unknown {
  return error instanceof Error && errorCode(error)?.startsWith("Z_") === true
    ? new BackupRefused(`${problem}: ${error.message}.`)
    : error;
}

function parseLine<Schema extends z.ZodType>(
  schema: Schema,
  line: string,
  problem: string,
): z.output<Schema> {
  const parsed = schema.safeParse(jsonOf(line));
  if (parsed.success) return parsed.data;
  throw new BackupRefused(`${problem}.`);
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
