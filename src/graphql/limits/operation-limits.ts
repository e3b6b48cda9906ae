import type { ApolloServerPlugin } from "@apollo/server";
import { Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import { failure } from "../../errors/result.js";
import { refuseOperation } from "../errors/request-errors.js";
import type { Judge } from "../refuse-early.js";
import { costProblem, maxCost, structureProblems } from "./limits.js";
import { measureOperation } from "./measure.js";
import { findPageFields, lengthsIn, pagesOf, type LengthOfVariable } from "./pages.js";
import { repeatProblems } from "./repeats.js";

export interface OperationLimits {
  /** What is too much in a document, whatever its variables will be. */
  readonly judge: Judge;
  /** Whether an operation is within the limits with any variables, so that nobody need look again. */
  readonly holdForAnyVariables: (document: DocumentNode, operation: OperationDefinitionNode) => boolean;
  /** Looks at the variables of each request, where they matter. */
  readonly plugin: ApolloServerPlugin;
}

const least: LengthOfVariable = () => 1;
const most: LengthOfVariable = () => Infinity;

/** Finds operations that ask for too much, before any work is done for them. */
export function createOperationLimits(schema: GraphQLSchema): OperationLimits {
  const pageFields = findPageFields(schema);
  const highestCosts = new WeakMap<OperationDefinitionNode, number>();

  const measure = (document: DocumentNode, operation: OperationDefinitionNode, length: LengthOfVariable) =>
    measureOperation(document, operation, pagesOf(pageFields, length));
  const costOf = (document: DocumentNode, operation: OperationDefinitionNode, length: LengthOfVariable) => {
    const { cost, costPerItem } = measure(document, operation, length);
    return cost + costPerItem;
  };

  const judge: Judge = (document) => {
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
    const cost = highestCosts.get(operation) ?? costOf(document, operation, most);
    highestCosts.set(operation, cost);
    return cost <= maxCost;
  };

  return {
    judge,
    holdForAnyVariables,
    plugin: {
      requestDidStart: () =>
        Promise.resolve({
          didResolveOperation({ document, operation, request: { variables = {} } }) {
            if (operation === undefined || holdForAnyVariables(document, operation)) return Promise.resolve();
            const cost = costOf(document, operation, lengthsIn(operation, variables));
            if (cost > maxCost) {
              return Promise.reject(refuseOperation(failure("operation_too_complex", [costProblem(cost)])));
            }
            return Promise.resolve();
          },
        }),
    },
  };
}
