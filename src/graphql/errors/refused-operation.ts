import { HeaderMap } from "@apollo/server";
import { GraphQLError } from "graphql";
import { catalogue, type ErrorCode } from "../../errors/catalogue.js";
import type { Failure } from "../../errors/result.js";

/** A well-formed operation that the server will not run; its envelope is made where the request is known. */
export class RefusedOperation extends GraphQLError {
  readonly failure: Failure<ErrorCode>;

  constructor(failed: Failure<ErrorCode>) {
    const { status } = catalogue[failed.code];
    super(failed.details.map((detail) => detail.message).join(" ") || failed.message, {
      extensions: { code: failed.code.toUpperCase(), http: { status, headers: new HeaderMap() } },
    });
    this.failure = failed;
  }
}
