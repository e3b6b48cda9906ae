import type { ApolloServerPlugin } from "@apollo/server";
import { Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import { failure } from "../../errors/result.js";
import { refuseOperation } from "../errors/request-errors.js";
import type { DocumentRule } from "../refuse-before-validation.js";
import { costProblem, maxCost, structureProblems } from "./limits.js";
import { measureOperation } from "./measure.js";
import { findPageFields, lengthsIn, pagesOf, type LengthOfVariable } from "./pages.js";
import { repeatProblems } from "./repeats.js";

export interface OperationLimits {
  /** Refuses a document that is over a limit with any variables. */
  readonly refusalOf: DocumentRule;
  /** Whether an operation is within the limits with any variables, so that its cost need not be measured again. */
  readonly holdForAnyVariables: (document: DocumentNode, operation: OperationDefinitionNode) => boolean;
  /** The cost of an operation with the variables of a request. */
  readonly costOf: (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ) => number;
  /** Measures the cost with the variables of each request, unless it cannot be over the limit. */
  readonly plugin: ApolloServerPlugin;
}

const least: LengthOfVariable = () => 1;
const most: LengthOfVariable = () => Infinity;

/** Refuses operations that are too large or too costly, before they run. */
export function createOperationLimits(schema: GraphQLSchema): OperationLimits {
  const pageFields = findPageFields(schema);
  const highestCosts = new WeakMap<OperationDefinitionNode, number>();

  const measure = (document: DocumentNode, operation: OperationDefinitionNode, length: LengthOfVariable) =>
    measureOperation(document, operation, pagesOf(pageFields, length));
  const costWith = (document: DocumentNode, operation: OperationDefinitionNode, length: LengthOfVariable) => {
    const { cost, costPerItem } = measure(document, operation, length);
    return cost + costPerItem;
  };

  const refusalOf: DocumentRule = (document) => {
    const problems = repeatProblems(document);
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const measured = measure(document, definition, least);
      const cost = measured.cost + measured.costPerItem;
      problems.push(...structureProblems(measured), ...(cost > maxCost ? [costProblem(cost)] : []));
    }
    return problems.length === 0 ? null : failure("operation_too_complex", problems);
  };

  const holdForAnyVariables = (document: DocumentNode, operation: OperationDefinitionNode) => {
    const cost = highestCosts.get(operation) ?? costWith(document, operation, most);
    highestCosts.set(operation, cost);
    return cost <= maxCost;
  };

  const costOf: OperationLimits["costOf"] = (document, operation, variables) =>
    costWith(document, operation, lengthsIn(operation, variables));

  return {
    costOf,
    refusalOf,
    holdForAnyVariables,
    plugin: {
      requestDidStart: () =>
        Promise.resolve({
          didResolveOperation({ document, operation, request: { variables = {} } }) {
            if (operation === undefined || holdForAnyVariables(document, operation)) return Promise.resolve();
            const cost = costOf(document, operation, variables);
            if (cost > maxCost) {
              return Promise.reject(refuseOperation(failure("operation_too_complex", [costProblem(cost)])));
            }
            return Promise.resolve();
          },
        }),
    },
  };
}
