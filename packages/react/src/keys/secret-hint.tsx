interface SecretHintProps {
  readonly secret: { readonly prefix: string; readonly lastFour: string };
}

/** How people recognise a secret: what it begins and ends with. */
export function SecretHint({ secret: { prefix, lastFour } }: SecretHintProps) {
  return <code>{`${prefix}_…${lastFour}`}</code>;
}
