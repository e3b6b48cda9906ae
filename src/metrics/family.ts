/** How the numbers of several processes become one. */
export type Combine = "sum" | "max" | "min";

export interface Sample {
  /** What follows the name of the family, for the parts of a histogram. */
  readonly suffix: "" | "_bucket" | "_sum" | "_count";
  /** With braces, as the text form has them; empty where there are none. */
  readonly labels: string;
  readonly value: number;
}

/** The samples of one name. It is plain data, because workers send it to their primary. */
export interface Family {
  readonly name: string;
  readonly help: string;
  readonly type: "counter" | "gauge" | "histogram";
  readonly combine: Combine;
  readonly samples: readonly Sample[];
}
