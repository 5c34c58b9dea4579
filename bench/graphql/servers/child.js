// What a contender's process says to the bench: where it answers, and which statements ran since it was last asked.
// Plain JavaScript, as the servers are: under a loader with source maps the driver's stack traces cost more than queries.

const MOST_KEPT = 1000;
const statements = [];

/** Keeps a statement for the next question; the bench asks after single operations only. */
export const note = (text) => {
  if (statements.length < MOST_KEPT) statements.push(text);
};

/** Tells the address and answers the bench until it is gone. */
export const serveBench = (url) => {
  process.on('message', (message) => {
    if (message === 'statements') process.send?.({ statements: statements.splice(0) });
  });
  process.once('disconnect', () => process.exit(0));
  process.send?.({ url });
};
