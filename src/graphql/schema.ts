import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import type { PubSub } from "type-graphql";
import { AccountResolver } from "./accounts/account.resolver.js";
import { BrowserTokenResolver } from "./browser-tokens/browser-token.resolver.js";
import { DeploymentResolver } from "./deployment/deployment.resolver.js";
import { AuditResolver } from "./audit/audit.resolver.js";
import { describeRoots } from "./describe-roots.js";
import { buildDirectSchema } from "./direct-resolvers.js";
import { errorTypes } from "./errors/error-types.js";
import { ApiKeyEventResolver } from "./events/api-key-event.resolver.js";
import { ApiKeyResolver } from "./keys/api-key.resolver.js";
import { RotationResolver } from "./keys/rotation.resolver.js";
import { SecretLinkResolver } from "./secret-links/secret-link.resolver.js";
import { AccountLimitsResolver, KeyLimitsResolver } from "./limit-status/limit-status.resolver.js";
import { MemberResolver } from "./members/member.resolver.js";
import { NodeResolver } from "./node.resolver.js";
import { OperatorResolver } from "./operators/operator.resolver.js";
import { KeyHealthResolver } from "./keys/key-health.resolver.js";
import { PepperResolver } from "./peppers/pepper.resolver.js";
import { DateTime } from "./scalars/date-time.scalar.js";
import { SessionResolver } from "./sessions/session.resolver.js";
import { MagicLinkResolver } from "./sign-in/magic-link.resolver.js";
import { oneItem } from "./streaming/map-iterator.js";
import { resolveTypesByClass } from "./type-by-class.js";
import { AccountUsageResolver } from "./usage/account-usage.resolver.js";
import { KeyUsageResolver } from "./usage/key-usage.resolver.js";
import { UsageTickResolver } from "./usage/usage-tick.resolver.js";
import { VerificationResolver } from "./verification/verification.resolver.js";
import { ViewerResolver } from "./viewer/viewer.resolver.js";

let shared: GraphQLSchema | null = null;

/** The one schema of this process. To build and validate it takes about 40 ms, and nothing changes it later. */
export function sharedSchema(): GraphQLSchema {
  return (shared ??= createSchema());
}

export function createSchema(): GraphQLSchema {
  const schema = buildDirectSchema({
    resolvers: [
      ApiKeyResolver,
      RotationResolver,
      SecretLinkResolver,
      BrowserTokenResolver,
      KeyUsageResolver,
      AccountResolver,
      AccountUsageResolver,
      AccountLimitsResolver,
      KeyLimitsResolver,
      OperatorResolver,
      KeyHealthResolver,
      PepperResolver,
      ViewerResolver,
      MemberResolver,
      SessionResolver,
      AuditResolver,
      MagicLinkResolver,
      NodeResolver,
      VerificationResolver,
      DeploymentResolver,
      ApiKeyEventResolver,
      UsageTickResolver,
    ],
    // Errors of a whole request are in no union, but belong to the schema.
    orphanedTypes: Object.values(errorTypes),
    scalarsMap: [{ type: Date, scalar: DateTime }],
    // Core validates arguments, for every face in the same way.
    validate: false,
    // Apollo Server validates the schema in any case, so type-graphql need not introspect it at each start.
    skipCheck: true,
    pubSub: unusedPubSub,
  });
  resolveTypesByClass(schema);
  describeRoots(schema);
  return schema;
}

/** type-graphql requires one, though every subscription here has its own stream. */
const unusedPubSub: PubSub = {
  publish: () => undefined,
  subscribe: () => oneItem(undefined),
};
