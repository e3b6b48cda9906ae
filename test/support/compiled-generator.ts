import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";

export interface GeneratedOperation {
  readonly query: string;
  readonly operationName: string;
  readonly variables: Record<string, unknown>;
}

export type Random = () => number;

/** Numbers that look like chance and are the same in every run. */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A value as it stands in a document, and as it stands in variables. */
interface Value {
  readonly literal: string;
  readonly json: unknown;
}

/** Operations of every form the language has, on a schema's queries; not all of them valid. */
export class OperationGenerator {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #scalars: Readonly<Record<string, readonly unknown[]>>;
  #definitions: string[] = [];
  #variables: Record<string, unknown> = {};
  #fragments: string[] = [];
  #names = 0;

  constructor(schema: GraphQLSchema, random: Random, scalars: Readonly<Record<string, readonly unknown[]>>) {
    this.#schema = schema;
    this.#random = random;
    this.#scalars = scalars;
  }

  next(): GeneratedOperation {
    this.#definitions = [];
    this.#variables = {};
    this.#fragments = [];
    const root = this.#schema.getQueryType();
    if (root == null) throw new Error("No queries");
    const selection = this.#selection(root, 0);
    const variables = this.#definitions.length === 0 ? "" : `(${this.#definitions.join(", ")})`;
    const other = this.#chance(0.2) ? "query Other { __typename }\n" : "";
    return {
      query: `${other}query Main${variables} ${selection}\n${this.#fragments.join("\n")}`,
      operationName: "Main",
      variables: this.#variables,
    };
  }

  #chance(share: number): boolean {
    return this.#random() < share;
  }

  #pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.#random() * items.length)];
    if (item === undefined) throw new Error("Nothing to pick from");
    return item;
  }

  #name(kind: string): string {
    this.#names += 1;
    return `${kind}${this.#names}`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const parts: string[] = [];
    const count = 1 + Math.floor(this.#random() * (depth === 0 ? 2 : 4));
    for (let index = 0; index < count; index += 1) parts.push(this.#part(type, depth));
    if (isAbstractType(type)) parts.push(this.#fragmentOn(this.#pick(this.#typesIn(type)), depth));
    if (this.#chance(0.2)) parts.push(this.#pick(parts));
    return `{ ${parts.join(" ")} }`;
  }

  #part(type: GraphQLCompositeType, depth: number): string {
    if (this.#chance(0.1)) return `__typename${this.#condition()}`;
    if (!("getFields" in type) || this.#chance(0.15)) {
      const condition = isAbstractType(type) ? this.#pick(this.#typesIn(type)) : type;
      return this.#fragmentOn(condition, depth);
    }
    const fields = Object.values(type.getFields()).filter(
      ({ type: of }) => depth < 5 || !isCompositeType(getNamedType(of)),
    );
    return fields.length === 0 ? "__typename" : this.#field(this.#pick(fields), depth);
  }

  #typesIn(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    if (!isAbstractType(type)) return [type];
    const members = this.#schema.getPossibleTypes(type);
    const interfaces = members.flatMap((member) => member.getInterfaces());
    // The success of a union is its first member.
    const [success = this.#pick(members)] = members;
    return [...members.slice(0, 4), success, success, success, ...interfaces.slice(0, 2)];
  }

  #fragmentOn(type: GraphQLCompositeType, depth: number): string {
    const selection = this.#selection(type, depth + 1);
    if (this.#chance(0.6)) return `... on ${type.name}${this.#condition()} ${selection}`;
    const name = this.#name("Fragment");
    this.#fragments.push(`fragment ${name} on ${type.name} ${selection}`);
    return `...${name}${this.#condition()}`;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const given = field.args.filter(({ type }) => isNonNullType(type) || this.#chance(0.3));
    const args = given.map(({ name, type }) => `${name}: ${this.#argument(type)}`).join(", ");
    const alias = args !== "" || this.#chance(0.2) ? `${this.#name("alias")}: ` : "";
    const of = getNamedType(field.type);
    const selection = isCompositeType(of) ? ` ${this.#selection(of, depth + 1)}` : "";
    return `${alias}${field.name}${args === "" ? "" : `(${args})`}${this.#condition()}${selection}`;
  }

  #condition(): string {
    if (this.#chance(0.85)) return "";
    const directive = this.#pick(["skip", "include"]);
    if (this.#chance(0.4)) return ` @${directive}(if: ${this.#pick(["true", "false"])})`;
    const name = this.#pick(["when", "unless"]);
    if (!(name in this.#variables)) {
      this.#definitions.push(this.#pick([`$${name}: Boolean!`, `$${name}: Boolean = true`]));
      this.#variables[name] = this.#chance(0.5);
    }
    return ` @${directive}(if: $${name})`;
  }

  #argument(type: GraphQLInputType): string {
    if (this.#chance(0.5)) return this.#value(type).literal;
    return this.#variable(type);
  }

  #variable(type: GraphQLInputType): string {
    const name = this.#name("variable");
    const { literal, json } = this.#value(type, false);
    const hasDefault = this.#chance(0.3) && literal !== "null";
    const declared = hasDefault ? `${String(getNullableType(type))} = ${literal}` : String(type);
    this.#definitions.push(`$${name}: ${declared}`);
    if (!this.#chance(0.15)) this.#variables[name] = this.#chance(0.07) ? { wrong: true } : json;
    return `$${name}`;
  }

  #value(type: GraphQLInputType, mayHold = true): Value {
    if (isNonNullType(type)) return this.#value(type.ofType, mayHold);
    if (this.#chance(0.07)) return { literal: "null", json: null };
    if (mayHold && this.#chance(0.1)) return { literal: this.#variable(type), json: null };
    if (isListType(type)) {
      const items = Array.from({ length: Math.floor(this.#random() * 3) }, () =>
        this.#value(type.ofType, mayHold),
      );
      return {
        literal: `[${items.map(({ literal }) => literal).join(", ")}]`,
        json: items.map(({ json }) => json),
      };
    }
    if (isEnumType(type)) {
      const { name } = this.#pick(type.getValues());
      return { literal: name, json: name };
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type) || this.#chance(0.4))
        .map((field) => ({ name: field.name, value: this.#value(field.type, mayHold) }));
      return {
        literal: `{ ${fields.map(({ name, value }) => `${name}: ${value.literal}`).join(", ")} }`,
        json: Object.fromEntries(fields.map(({ name, value }) => [name, value.json])),
      };
    }
    const json = this.#pick(this.#scalars[getNamedType(type).name] ?? [null]);
    return { literal: JSON.stringify(json), json };
  }
}
