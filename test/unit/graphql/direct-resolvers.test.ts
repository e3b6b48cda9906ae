import "reflect-metadata";
import { graphqlSync } from "graphql";
import {
  Authorized,
  Field,
  getMetadataStorage,
  ObjectType,
  Query,
  Resolver,
  UseMiddleware,
  type BuildSchemaOptions,
  type MiddlewareFn,
} from "type-graphql";
import { beforeEach, describe, expect, it } from "vitest";
import { buildDirectSchema } from "../../../src/graphql/direct-resolvers.js";

const middleware: MiddlewareFn = (_data, next) => next();
const instead = "Write the rule into the use-case (src/core/use-cases)";

beforeEach(() => getMetadataStorage().clear());

function build(resolver: new () => object, options: Partial<BuildSchemaOptions> = {}) {
  return buildDirectSchema({ resolvers: [resolver], validate: false, skipCheck: true, ...options });
}

function plainResolver() {
  @Resolver()
  class PlainResolver {
    @Query(() => String)
    plain(): string {
      return "plain";
    }
  }
  return PlainResolver;
}

describe("rules that direct resolvers would skip stop the server from starting", () => {
  it("@UseMiddleware on a query", () => {
    @Resolver()
    class GuardedResolver {
      @Query(() => String)
      @UseMiddleware(middleware)
      guarded(): string {
        return "guarded";
      }
    }
    expect(() => build(GuardedResolver)).toThrow("@UseMiddleware on GuardedResolver.guarded.");
    expect(() => build(GuardedResolver)).toThrow(instead);
  });

  it("@UseMiddleware on a resolver", () => {
    const GuardedResolver = plainResolver();
    UseMiddleware(middleware)(GuardedResolver);
    expect(() => build(GuardedResolver)).toThrow("@UseMiddleware on PlainResolver.");
  });

  it("@Authorized on a query, on a resolver and on a field", () => {
    @ObjectType()
    class Guarded {
      @Authorized()
      @Field(() => String)
      readonly secret = "secret";
    }

    @Authorized()
    @Resolver()
    class GuardedResolver {
      @Authorized("admin")
      @Query(() => Guarded)
      guarded(): Guarded {
        return new Guarded();
      }
    }
    const withChecker = () => build(GuardedResolver, { authChecker: () => false });
    expect(withChecker).toThrow(
      "@Authorized on GuardedResolver, @Authorized on Guarded.secret, @Authorized on GuardedResolver.guarded.",
    );
    expect(withChecker).toThrow(instead);
  });

  it("global middlewares", () => {
    expect(() => build(plainResolver(), { globalMiddlewares: [middleware] })).toThrow(
      "globalMiddlewares of the schema.",
    );
  });
});

it("a schema without such rules is built, and its methods are called", () => {
  const { data } = graphqlSync({
    schema: build(plainResolver()),
    source: "{ plain }",
    contextValue: { isGivenUp: () => false },
  });
  expect(data).toEqual({ plain: "plain" });
});
