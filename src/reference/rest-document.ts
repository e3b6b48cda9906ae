import { z } from "zod";

/** What the page shows of a JSON Schema. */
interface Shape {
  readonly description?: string | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly format?: string | undefined;
  readonly const?: unknown;
  readonly enum?: readonly unknown[] | undefined;
  readonly anyOf?: readonly Shape[] | undefined;
  readonly allOf?: readonly Shape[] | undefined;
  readonly items?: Shape | undefined;
  readonly properties?: Readonly<Record<string, Shape>> | undefined;
  readonly required?: readonly string[] | undefined;
}

const shape: z.ZodType<Shape> = z.lazy(() =>
  z.object({
    description: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    format: z.string().optional(),
    const: z.unknown().optional(),
    enum: z.array(z.unknown()).optional(),
    anyOf: z.array(shape).optional(),
    allOf: z.array(shape).optional(),
    items: shape.optional(),
    properties: z.record(z.string(), shape).optional(),
    required: z.array(z.string()).optional(),
  }),
);

const content = z.record(z.string(), z.object({ schema: shape }));

const operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  description: z.string(),
  tags: z.tuple([z.string()]),
  /** Empty where anybody may call; absent where the whole document's applies. */
  security: z.tuple([]).optional(),
  parameters: z.array(
    z.object({
      name: z.string(),
      in: z.enum(["path", "query", "header"]),
      required: z.boolean().default(false),
      description: z.string().optional(),
      schema: shape,
    }),
  ),
  requestBody: z.object({ content }).optional(),
  responses: z.record(
    z.string(),
    z.object({
      description: z.string(),
      headers: z.record(z.string(), z.object({ description: z.string() })).default({}),
      content: content.default({}),
    }),
  ),
});

/** The parts of our OpenAPI document that its page shows. */
export const restDocument = z.object({
  info: z.object({ description: z.string() }),
  tags: z.array(z.object({ name: z.string(), description: z.string() })),
  paths: z.record(z.string(), z.partialRecord(z.enum(["get", "post", "patch", "delete"]), operation)),
});

export type Operation = z.infer<typeof operation>;
export type Response = Operation["responses"][string];

/** Text for people: `text or null`, `list of numbers`. */
export function typeOf({ anyOf, type, format, items, enum: values, const: only }: Shape): string {
  if (anyOf !== undefined) return [...new Set(anyOf.map(typeOf))].join(" or ");
  if (only !== undefined) return `\`${JSON.stringify(only)}\``;
  if (values !== undefined) return values.map((value) => `\`${JSON.stringify(value)}\``).join(" or ");
  const names = typeof type === "string" ? [type] : (type ?? ["any value"]);
  return names.map((name) => nameOf(name, format, items)).join(" or ");
}

function nameOf(type: string, format: string | undefined, items: Shape | undefined): string {
  if (type === "array") return items === undefined ? "list" : `list of ${typeOf(items)}`;
  if (type === "string") return format === "date-time" ? "time" : "text";
  return type === "boolean" ? "`true` or `false`" : type;
}

export interface Field {
  /** The path to it, such as `limits[].name`. */
  readonly name: string;
  readonly shape: Shape;
  readonly isRequired: boolean;
}

/** The fields of an object and of the objects in it. */
export function fieldsOf({ properties = {}, required = [] }: Shape, prefix = ""): Field[] {
  return Object.entries(properties).flatMap(([name, inner]) => {
    const path = `${prefix}${name}`;
    const field = { name: path, shape: inner, isRequired: required.includes(name) };
    return [field, ...innerFields(inner, path)];
  });
}

function innerFields(inner: Shape, path: string): Field[] {
  const parts = inner.anyOf ?? [inner];
  return parts.flatMap((part) =>
    part.items === undefined ? fieldsOf(part, `${path}.`) : fieldsOf(part.items, `${path}[].`),
  );
}
