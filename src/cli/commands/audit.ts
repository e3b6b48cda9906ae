import { Option, type Command } from "commander";
import { z } from "zod";
import { isAuditAction, auditActions } from "../../core/model/audit/audit-action.js";
import { auditEventId } from "../../core/model/audit/audit-event-id.js";
import type { AuditEvent } from "../../core/model/audit/audit-event.js";
import { auditExportFormats, hashText, shownAuditEvent } from "../../core/model/audit/audit-export-format.js";
import {
  mostEventsOfStep,
  type AuditVerification,
  type VerificationStep,
} from "../../core/use-cases/audit/verify-audit-trail.js";
import type { ErrorCode } from "../../errors/catalogue.js";
import { success, type Result } from "../../errors/result.js";
import { shownActorText } from "../actor-text.js";
import { everyPage } from "../every-page.js";
import { parseMoment } from "../option-values.js";
import { createReport } from "../progress.js";
import type { Run, Terminal } from "../run.js";
import type { Column } from "../output.js";
import { getInSteps, getList, getText } from "../remote/remote-request.js";
import { asRecord, asTable, at, withVerdict } from "../view.js";

const filterOptions = z.object({
  account: z.string().optional(),
  action: z.array(z.string()).optional(),
  actor: z.string().optional(),
  target: z.string().optional(),
  from: z.date().optional(),
  to: z.date().optional(),
});

const exportOptions = filterOptions.extend({ format: z.enum(auditExportFormats) });

const eventColumns: readonly Column<AuditEvent>[] = [
  { name: "id", of: ({ accountId, number }) => auditEventId(accountId, number) },
  { name: "number", of: ({ number }) => number, isBrief: true },
  { name: "occurred_at", of: ({ occurredAt }) => occurredAt, isBrief: true },
  {
    name: "actor",
    of: (event) => shownAuditEvent(event).actor,
    text: shownActorText,
    isBrief: true,
  },
  { name: "action", of: ({ action }) => action, isBrief: true },
  { name: "target", of: ({ target }) => target, isBrief: true },
  { name: "before", of: (event) => shownAuditEvent(event).before },
  { name: "after", of: (event) => shownAuditEvent(event).after },
  { name: "address", of: ({ address }) => address, isBrief: true },
  { name: "user_agent", of: ({ userAgent }) => userAgent },
  { name: "request_id", of: ({ requestId }) => requestId },
  { name: "hash", of: ({ hash }) => hashText(hash) },
];

const verificationColumns: readonly Column<AuditVerification>[] = [
  { name: "is_intact", of: ({ firstBroken }) => firstBroken === null },
  { name: "checked_events", of: ({ checkedEvents }) => checkedEvents },
  { name: "first_broken", of: ({ firstBroken }) => firstBroken?.number ?? null },
  { name: "problem", of: ({ firstBroken }) => firstBroken?.problem ?? null },
];

export function addAuditCommands(program: Command, run: Run, terminal: Terminal): void {
  const audit = program
    .command("audit")
    .description("Read, verify and export the audit trail: who changed what.");

  withFilter(audit.command("list"))
    .description("List the events of an account, the newest first.")
    .action((_options: unknown, command: Command) => {
      const { account = null, ...filter } = filterOf(filterOptions.parse(command.opts()));
      return run(
        command,
        (core, callIn) => everyPage((page) => core.listAuditEvents(callIn(account), { page, filter })),
        asTable(eventColumns),
        getList("/v1/audit-events", { account, query: queryOf(filter) }),
      );
    });

  audit
    .command("verify")
    .description(
      "Check that every event is what was written, and none is missing. Exit code 1 says that it is not so.",
    )
    .addOption(ofAccount())
    .action((_options: unknown, command: Command) => {
      const { account = null } = filterOptions.parse(command.opts());
      const report = createReport(terminal);
      const onChecked = (count: number) => report(`Verifying: ${count} events so far`);
      return run(
        command,
        (core, callIn) => verifyInSteps((step) => core.verifyAuditTrail(callIn(account), step), onChecked),
        withVerdict(asRecord(verificationColumns), (json) => at(json, "is_intact") !== true),
        getInSteps("/v1/audit-events/verification", {
          account,
          query: { maxEvents: mostEventsOfStep },
          join(soFar, data) {
            const checked = checkedIn(soFar) + checkedIn(data);
            onChecked(checked);
            return { ...verificationAnswer.parse(data), checked_events: checked };
          },
        }),
      );
    });

  withFilter(audit.command("export"))
    .description("Print the events of an account, the oldest first, one a line.")
    .addOption(new Option("--format <format>", "of the lines").choices(auditExportFormats).default("ndjson"))
    .addHelpText("after", "\nExample:\n  $ latchkey audit export --account acc_… --format csv > audit.csv")
    .action((_options: unknown, command: Command) => {
      const { format, ...options } = exportOptions.parse(command.opts());
      const { account = null, ...filter } = filterOf(options);
      return run(
        command,
        async (core, callIn) => {
          const exported = await core.exportAuditEvents(callIn(account), { format, filter });
          if (!exported.ok) return exported;
          for await (const piece of exported.value) terminal.out(piece.replace(/\n$/, ""));
          return success(null);
        },
        null,
        getText("/v1/audit-events/export", { account, query: { format, ...queryOf(filter) } }),
      );
    });
}

const verificationAnswer = z.looseObject({ checked_events: z.number() });

function checkedIn(data: unknown): number {
  return data === null ? 0 : verificationAnswer.parse(data).checked_events;
}

/** A whole trail, step after step: one transaction for all of a long one would take too long. */
async function verifyInSteps<Code extends ErrorCode>(
  verify: (step: VerificationStep) => Promise<Result<AuditVerification, Code>>,
  onChecked: (count: number) => void,
): Promise<Result<AuditVerification, Code>> {
  let checkedEvents = 0;
  for (let after: string | null = null; ;) {
    const step: Result<AuditVerification, Code> = await verify({ maxEvents: mostEventsOfStep, after });
    if (!step.ok) return step;
    checkedEvents += step.value.checkedEvents;
    onChecked(checkedEvents);
    after = step.value.endCursor;
    if (after === null) return success({ ...step.value, checkedEvents });
  }
}

function ofAccount(): Option {
  return new Option(
    "--account <id>",
    "the account, acc_…; without it: operators, sessions and sign-in links",
  );
}

function withFilter(command: Command): Command {
  return command
    .addOption(ofAccount())
    .addOption(new Option("--action <action...>", "only these").choices([...auditActions]))
    .option("--actor <actor>", "only by this one: an id, or a kind such as operator")
    .option("--target <id>", "only about this one")
    .option("--from <moment>", "only from this moment on", parseMoment)
    .option("--to <moment>", "only before this moment", parseMoment);
}

function filterOf({ action = [], ...rest }: z.output<typeof filterOptions>) {
  return { ...rest, actions: action.filter(isAuditAction) };
}

function queryOf({ actions: action, ...rest }: ReturnType<typeof filterOf>) {
  return { ...rest, action };
}
