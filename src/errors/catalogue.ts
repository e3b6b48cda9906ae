import { authentication } from "./catalogue/authentication.js";
import { authorization } from "./catalogue/authorization.js";
import { billing } from "./catalogue/billing.js";
import { browserTokens } from "./catalogue/browser-tokens.js";
import { membership } from "./catalogue/membership.js";
import { notFound } from "./catalogue/not-found.js";
import { platform } from "./catalogue/platform.js";
import { rateLimiting } from "./catalogue/rate-limiting.js";
import { rotation } from "./catalogue/rotation.js";
import { secretLinks } from "./catalogue/secret-links.js";
import { signIn } from "./catalogue/sign-in.js";
import { validation } from "./catalogue/validation.js";

/** The only definition of the error codes. Every face derives its errors from it. */
export const catalogue = {
  ...billing,
  ...authentication,
  ...signIn,
  ...browserTokens,
  ...authorization,
  ...notFound,
  ...rotation,
  ...secretLinks,
  ...validation,
  ...membership,
  ...rateLimiting,
  ...platform,
} as const;

export type ErrorCode = keyof typeof catalogue;

/** The codes whose message has parameters. */
export type ParameterCode = {
  [Code in ErrorCode]: (typeof catalogue)[Code] extends { readonly messageWith: unknown } ? Code : never;
}[ErrorCode];

/** The codes whose message is always the same. */
export type PlainCode = Exclude<ErrorCode, ParameterCode>;

export type MessageParameters = {
  readonly [Code in ParameterCode]: Parameters<(typeof catalogue)[Code]["messageWith"]>[0];
};

export const messagesWithParameters: {
  readonly [Code in ParameterCode]: (parameters: MessageParameters[Code]) => string;
} = {
  max_keys_exceeded: catalogue.max_keys_exceeded.messageWith,
};

export const errorCodes: readonly ErrorCode[] = Object.keys(catalogue).filter(isErrorCode);

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(catalogue, code);
}
