/** The limits of a check. The names are part of stored counters and of notices between replicas. */
export const limitNames = ["burst", "month", "rate", "uses"] as const;

export type LimitName = (typeof limitNames)[number];

/** The word of each limit on every face, GraphQL in upper case. */
export const limitWords = {
  burst: "burst",
  month: "month",
  rate: "key_rate",
  uses: "key_uses",
} as const satisfies Record<LimitName, string>;

/** The name under which a counter is stored: the id of the account or key, and the name of the limit. */
export function limitSubject(ownerId: string, name: LimitName): string {
  return `${ownerId}/${name}`;
}

export function limitNameOf(subject: string): LimitName {
  const name = limitNames.find((each) => subject.endsWith(`/${each}`));
  if (name === undefined) throw new Error("A counter of no limit");
  return name;
}
