import type { BrokenRule } from "./broken-rule.js";
import {
  catalogue,
  messagesWithParameters,
  type ErrorCode,
  type MessageParameters,
  type ParameterCode,
  type PlainCode,
} from "./catalogue.js";

/** What is wrong with one argument, header or field. */
export interface ErrorDetail {
  readonly field: string;
  readonly message: string;
  /** Absent where only the message says it. */
  readonly rule?: BrokenRule;
}

export interface Success<Value> {
  readonly ok: true;
  readonly value: Value;
}

export interface Failure<Code extends ErrorCode> {
  readonly ok: false;
  readonly code: Code;
  readonly message: string;
  readonly details: readonly ErrorDetail[];
  readonly retryAfterSeconds: number | null;
}

/** An expected failure is data. Use-cases return it and never throw it. */
export type Result<Value, Code extends ErrorCode> = Success<Value> | Failure<Code>;

export function success<Value>(value: Value): Success<Value> {
  return { ok: true, value };
}

export function failure<Code extends PlainCode>(
  code: Code,
  details: readonly ErrorDetail[] = [],
  retryAfterSeconds: number | null = null,
): Failure<Code> {
  return { ok: false, code, message: catalogue[code].message, details, retryAfterSeconds };
}

/** A failure whose message has parameters. */
export function failureWith<Code extends ParameterCode>(
  code: Code,
  parameters: MessageParameters[Code],
): Failure<Code> {
  const message = messagesWithParameters[code](parameters);
  return { ok: false, code, message, details: [], retryAfterSeconds: null };
}
