// What a contender's process says to the bench: where it answers, and which statements ran since it was last asked.
export interface Told {
  readonly url?: string;
  readonly statements?: readonly string[];
}

const MOST_KEPT = 1000;
const statements: string[] = [];

/** Keeps a statement for the next question; the bench asks after single operations only. */
export const note = (text: string): void => {
  if (statements.length < MOST_KEPT) statements.push(text);
};

/** Tells the address and answers the bench until it is gone. */
export const serveBench = (url: string): void => {
  process.on('message', (message) => {
    if (message === 'statements') process.send?.({ statements: statements.splice(0) } satisfies Told);
  });
  process.once('disconnect', () => process.exit(0));
  process.send?.({ url } satisfies Told);
};
