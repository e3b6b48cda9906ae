import { isObjectType, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema } from "graphql";
import { buildSchemaSync, getMetadataStorage, type BuildSchemaOptions } from "type-graphql";
import { serviceUnavailable } from "../core/model/service-unavailable.js";
import { FailureError } from "../errors/failure-error.js";
import type { GraphqlContext } from "./context.js";

type Storage = ReturnType<typeof getMetadataStorage>;
type Param = Storage["params"][number];
type Resolver = GraphQLFieldResolver<unknown, GraphqlContext, Record<string, unknown>>;
type Read = (args: Record<string, unknown>, context: GraphqlContext) => unknown;

/** Builds the schema with type-graphql, and replaces the resolvers of its queries and mutations. */
export function buildDirectSchema(options: BuildSchemaOptions): GraphQLSchema {
  refuseSkippedRules(getMetadataStorage(), options);
  const schema = buildSchemaSync(options);
  resolveDirectly(schema);
  return schema;
}

/** Direct resolvers skip type-graphql's middleware and authorization. A rule in one of them would protect nothing. */
function refuseSkippedRules(storage: Storage, { globalMiddlewares = [] }: BuildSchemaOptions): void {
  const uses = [
    ...globalMiddlewares.map(() => "globalMiddlewares of the schema"),
    ...storage.resolverMiddlewares.map(({ target }) => `@UseMiddleware on ${target.name}`),
    ...storage.middlewares.map(({ target, fieldName }) => `@UseMiddleware on ${target.name}.${fieldName}`),
    ...storage.authorizedResolver.map(({ target }) => `@Authorized on ${target.name}`),
    ...storage.authorizedFields.map(({ target, fieldName }) => `@Authorized on ${target.name}.${fieldName}`),
  ];
  if (uses.length === 0) return;
  throw new Error(
    `type-graphql's middleware and authorization are not run here: ${uses.join(", ")}. Write the rule into the` +
      " use-case (src/core/use-cases), and who may call it into src/core/model/callers/operations.ts.",
  );
}

/**
 * Calls the methods of resolvers with the arguments that graphql-js has coerced. type-graphql would copy each argument
 * into an instance of its class and await its validation. Here core validates, and input classes only describe arguments.
 */
function resolveDirectly(schema: GraphQLSchema): void {
  const storage = getMetadataStorage();
  replaceResolvers(schema.getQueryType(), storage.queries, storage.params);
  replaceResolvers(schema.getMutationType(), storage.mutations, storage.params);
  for (const { name, target } of storage.objectTypes) readGetters(schema.getType(name), target, storage);
}

/** The default resolver reads getters, so they need no resolver of their own. */
function readGetters(type: unknown, target: Param["target"], { fieldResolvers }: Storage): void {
  if (!isObjectType(type)) return;
  for (const { kind, target: owner, methodName, schemaName } of fieldResolvers) {
    const field = type.getFields()[schemaName];
    const isOwn = kind === "internal" && owner === target && isGetter(target, methodName);
    if (isOwn && field !== undefined) delete field.resolve;
  }
}

function isGetter({ prototype }: Param["target"], name: string): boolean {
  const owner: unknown = prototype;
  if (typeof owner !== "object" || owner === null) return false;
  return Object.getOwnPropertyDescriptor(owner, name)?.get !== undefined;
}

function replaceResolvers(
  type: GraphQLObjectType | null | undefined,
  handlers: Storage["queries"],
  params: readonly Param[],
): void {
  const resolvers = new Map<unknown, object>();
  for (const { target, methodName, schemaName } of handlers) {
    const field = type?.getFields()[schemaName];
    const own = params.filter((param) => param.target === target && param.methodName === methodName);
    const reads = own.sort((one, other) => one.index - other.index).map(readerOf);
    const resolver = resolvers.get(target) ?? construct(target);
    resolvers.set(target, resolver);
    if (field !== undefined) field.resolve = directly(resolver, methodName, reads);
  }
}

function construct(target: Param["target"]): object {
  const made: unknown = Reflect.construct(target, []);
  if (typeof made !== "object" || made === null) throw new Error(`No resolver: ${target.name}`);
  return made;
}

function directly(resolver: object, methodName: string, reads: readonly Read[]): Resolver {
  const method: unknown = Reflect.get(resolver, methodName);
  if (typeof method !== "function") throw new Error(`A resolver without its method ${methodName}`);
  return (_root, args, context): unknown => {
    if (context.isGivenUp()) throw new FailureError(serviceUnavailable());
    return Reflect.apply(
      method,
      resolver,
      reads.map((read) => read(args, context)),
    );
  };
}

function readerOf(param: Param): Read {
  if (param.kind === "context") return (_args, context) => context;
  if (param.kind === "args") return (args) => args;
  if (param.kind === "arg") return (args) => args[param.name];
  throw new Error(`Queries and mutations have no parameter of kind ${param.kind}`);
}
