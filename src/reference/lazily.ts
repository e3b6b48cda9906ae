/** Made when first asked for, and kept: what few requests need is not made before the server can answer. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
