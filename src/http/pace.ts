// Refusing costs time too. Of many refusals each waits, so that all of them together take a tenth of this process:
// who floods it with what is refused anyway slows down themselves and nobody else. One alone waits for nothing.

/** A refusal rests so many times as long as it took. */
const REST = 9;
const MAX_WAIT_MS = 1000;

export class Pace {
  /** When the next refusal may be answered. */
  private free = 0;

  /** @param since when the work on the request began, by `performance.now()`. */
  async refuse(since: number): Promise<void> {
    const now = performance.now();
    const due = Math.min(Math.max(now, this.free), now + MAX_WAIT_MS);
    this.free = due + REST * (now - since);
    if (due > now) await new Promise((resolve) => setTimeout(resolve, due - now));
  }
}
