// Reads some items before they are asked for, so that what begins with reading them goes on beside the work.

/**
 * The items in their order, each after the end of what `begin` does with it.
 * @param begin only a help: where it fails the item comes all the same, since whoever takes it does the work itself.
 */
export async function* ahead<T>(
  items: AsyncGenerator<T>,
  count: number,
  begin: (item: T) => Promise<void>,
): AsyncGenerator<T> {
  const next = async (): Promise<IteratorResult<T>> => {
    const read = await items.next();
    if (!read.done) await begin(read.value).catch(() => {});
    return read;
  };
  const reading: Promise<IteratorResult<T>>[] = [];
  try {
    for (;;) {
      while (reading.length <= count) {
        const read = next();
        // It is told when its turn comes.
        read.catch(() => {});
        reading.push(read);
      }
      const read = (await reading.shift()) as IteratorResult<T>;
      if (read.done) return;
      yield read.value;
    }
  } finally {
    // What is being read now may take its time, and nobody waits for it any more.
    void items.return(undefined).catch(() => {});
  }
}
