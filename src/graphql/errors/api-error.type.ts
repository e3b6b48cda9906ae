import { Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from "type-graphql";
import type { BrokenRule as Rule } from "../../errors/broken-rule.js";
import { catalogue, errorCodes, type ErrorCode } from "../../errors/catalogue.js";
import type { Envelope } from "../../errors/envelope.js";
import type { ErrorDetail as Detail } from "../../errors/result.js";
import { BrokenRule } from "./broken-rule.type.js";
import { DateTime } from "../scalars/date-time.scalar.js";

// The wire values are the documented codes, byte for byte, so they are the enum's names.
export const ErrorCodeEnum: Readonly<Record<string, ErrorCode>> = Object.fromEntries(
  errorCodes.map((code) => [code, code]),
);

registerEnumType(ErrorCodeEnum, {
  name: "ErrorCode",
  description: "The error codes. Each code has a page at `/reference/errors/<code>`.",
  valuesConfig: Object.fromEntries(
    errorCodes.map((code) => [
      code,
      {
        description: `${catalogue[code].status} ${catalogue[code].category}: ${catalogue[code].message}`,
      },
    ]),
  ),
});

@ObjectType({ description: "What is wrong with one argument, header or field.", simpleResolvers: true })
export class ErrorDetail {
  @Field(() => String, { description: "The argument, header or field, as a path with dots." })
  readonly field!: string;

  @Field(() => String, { description: "What is wrong with the value, and which values are accepted." })
  readonly message!: string;

  @Field(() => BrokenRule, {
    nullable: true,
    description: "The rule that the value breaks, for programs; null when only the message says it.",
  })
  readonly rule?: Rule;
}

@InterfaceType({
  description:
    "An expected error of any operation. Select `... on ApiError { error message }` to handle codes that are" +
    " added later. The REST envelope has the same fields in snake_case.",
})
export abstract class ApiError {
  @Field(() => Boolean, { description: "Always false." })
  readonly success: false;

  @Field(() => ErrorCodeEnum, {
    description: "The error code, in lower case. Branch on it, or on the type.",
  })
  readonly error: ErrorCode;

  @Field(() => String, {
    description:
      "A text for people: what went wrong and what to do. Do not branch on it, because some messages contain a" +
      " number of the account.",
  })
  readonly message: string;

  @Field(() => [ErrorDetail], {
    description:
      "One entry for each wrong argument, header or field; empty when the message says everything.",
  })
  readonly details: readonly Detail[];

  @Field(() => Int, {
    nullable: true,
    description: "How many seconds to wait before a retry; null when waiting does not help.",
  })
  readonly retryAfter: number | null;

  @Field(() => String, {
    description: "The URL of the page that explains this code and how to handle it.",
  })
  readonly docUrl: string;

  @Field(() => ID, {
    description: "The id of this request in the server's log, the same as in the `X-Request-Id` header.",
  })
  readonly requestId: string;

  @Field(() => DateTime, { description: "When the error occurred, to the second." })
  readonly timestamp: string;

  constructor(envelope: Envelope) {
    this.success = envelope.success;
    this.error = envelope.error;
    this.message = envelope.message;
    this.details = envelope.details;
    this.retryAfter = envelope.retryAfter;
    this.docUrl = envelope.docUrl;
    this.requestId = envelope.requestId;
    this.timestamp = envelope.timestamp;
  }
}
