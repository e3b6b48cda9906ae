import { Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from "type-graphql";
import { catalogue, errorCodes, type ErrorCode } from "../../errors/catalogue.js";
import type { Envelope } from "../../errors/envelope.js";
import type { ErrorDetail as Detail } from "../../errors/result.js";
import { DateTime } from "../scalars/date-time.scalar.js";

// The wire values are the documented codes, byte for byte, so they are the enum's names.
export const ErrorCodeEnum: Readonly<Record<string, ErrorCode>> = Object.fromEntries(
  errorCodes.map((code) => [code, code]),
);

registerEnumType(ErrorCodeEnum, {
  name: "ErrorCode",
  description: "Every documented error code. Each has a page at `/reference/errors/<code>`.",
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
  @Field(() => String, { description: "The argument, header or field, as a path joined by dots." })
  readonly field!: string;

  @Field(() => String, { description: "What is wrong with it, and what would be right." })
  readonly message!: string;
}

@InterfaceType({
  description:
    "What every expected error looks like, in every operation. Select it as `... on ApiError { error message }`" +
    " to stay right when new codes come. The REST envelope has the same fields in snake_case.",
})
export abstract class ApiError {
  @Field(() => Boolean, { description: "Always false: this is an error." })
  readonly success: false;

  @Field(() => ErrorCodeEnum, {
    description: "The documented code, in lower case; branch on it, or on the type.",
  })
  readonly error: ErrorCode;

  @Field(() => String, {
    description:
      "What went wrong and what to do about it, for people. Branch on `error`, for some messages name a number of the account.",
  })
  readonly message: string;

  @Field(() => [ErrorDetail], {
    description: "What is wrong with which argument; empty where the message says it all.",
  })
  readonly details: readonly Detail[];

  @Field(() => Int, {
    nullable: true,
    description: "Seconds to wait before trying again; null where waiting does not help.",
  })
  readonly retryAfter: number | null;

  @Field(() => String, {
    description: "The address of the page that explains this code and shows how to handle it.",
  })
  readonly docUrl: string;

  @Field(() => ID, {
    description: "Names this request in the server's log; the same as the `X-Request-Id` header.",
  })
  readonly requestId: string;

  @Field(() => DateTime, { description: "When the error was given, to the second." })
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
