/** Maps an iterator. Unlike a generator, it can be ended while it waits for an item. */
export function mapIterator<Item, Shown>(
  source: AsyncIterator<Item, unknown>,
  show: (item: Item) => Shown | Promise<Shown>,
): AsyncIterableIterator<Shown, undefined> {
  const done = { done: true, value: undefined } as const;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const step = await source.next();
      return step.done === true ? done : { done: false, value: await show(step.value) };
    },
    async return() {
      await source.return?.();
      return done;
    },
    async throw(error: unknown) {
      await source.return?.();
      throw error;
    },
  };
}

export async function* oneItem<Item>(item: Item): AsyncGenerator<Item, undefined> {
  yield await Promise.resolve(item);
  return undefined;
}
