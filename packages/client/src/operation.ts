/** An operation of the schema: its text, and for the compiler the types of its variables and of its answer. */
export interface Operation<Answer, Variables> {
  readonly type: "query" | "mutation";
  /** Its only field. */
  readonly field: string;
  readonly text: string;
  /** Never there. The compiler connects both types with the text by it. */
  readonly types?: (variables: Variables) => Answer;
}
