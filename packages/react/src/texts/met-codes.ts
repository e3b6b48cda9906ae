import type { TypedDocumentNode } from "urql";
import type * as generated from "../generated/graphql.js";
import type { ErrorCode } from "../generated/graphql.js";
import type { OwnCode } from "../client/problem.js";

type Operation = (typeof generated)[keyof typeof generated];
type DataOf<Document> = Document extends TypedDocumentNode<infer Data, infer _Variables> ? Data : never;
type InputOf<Document> =
  Document extends TypedDocumentNode<infer _Data, infer Variables>
    ? Variables extends { input: infer Input }
      ? Input
      : never
    : never;

/** The types of the errors in an answer, however deep they are. */
type ErrorTypesIn<Value> = Value extends { readonly __typename: infer Name; readonly error: ErrorCode }
  ? Name
  : Value extends readonly (infer Item)[]
    ? ErrorTypesIn<Item>
    : Value extends object
      ? ErrorTypesIn<Value[keyof Value]>
      : never;

type Words<Text extends string> = Text extends `${infer First}_${infer Rest}`
  ? `${Capitalize<First>}${Words<Rest>}`
  : Capitalize<Text>;
type TypeOf<Code extends string> = Code extends `${infer Name}_error` ? TypeOf<Name> : `${Words<Code>}Error`;

/** The codes in the unions that the operations of this package ask for. */
type UnionCode = {
  [Code in ErrorCode]: TypeOf<Code> extends ErrorTypesIn<DataOf<Operation>> ? Code : never;
}[ErrorCode];

/** Codes of requests that are refused as a whole. */
type RequestCode =
  | "internal_error"
  | "invalid_request_body"
  | "operation_not_allowed"
  | "operation_too_complex"
  | "request_body_too_large";

/** Every code that the parts can meet: a language of this package has words for each. */
export type MetCode = UnionCode | RequestCode | OwnCode;

type KeysOf<Value> = Value extends unknown ? keyof Value : never;

/** What the parts send as it is, or not at all. */
type UntypedField = "allOrNothing" | "dryRun" | "endOverlapOnFirstUse" | "filter" | "ids" | "ownerId";

/** The fields that a visitor can get wrong: a language has a sentence for each. */
export type MetField = Exclude<KeysOf<InputOf<Operation>>, UntypedField>;
