import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLOutputType,
} from "graphql";

/** A selection of everything that can be reached from a type, edges included, down to a depth. */
export function selectAll(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return "";
  if (isInterfaceType(named)) return "{ __typename }";
  if (isUnionType(named)) {
    const members = named.getTypes().filter(({ name }) => !name.endsWith("Error"));
    const selections = members.map((member) => `... on ${member.name} ${selectAll(member, depth)}`);
    return `{ __typename ... on ApiError { error } ${selections.join(" ")} }`;
  }
  if (!isObjectType(named)) throw new Error("Only what has fields can be selected from");
  const fields = Object.values(named.getFields()).map(({ name, args, type: inner }) => {
    if (args.some(isRequiredArgument)) return "";
    if (isLeafType(getNamedType(inner))) return name;
    return depth === 0 ? "" : `${name} ${selectAll(inner, depth - 1)}`;
  });
  return `{ __typename ${fields.join(" ")} }`;
}
