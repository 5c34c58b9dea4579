// Who may run while others do: cheap operations wait for no costly one, and costly ones leave room in time.
import { describe, expect, it } from 'vitest';
import { Admission } from './admission.js';

const never = new AbortController().signal;
const op = (cost: number) => ({ cost, introspects: false });
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Whether it came in within some milliseconds. */
const within = async (entering: Promise<unknown>, ms: number): Promise<boolean> =>
  Promise.race([entering.then(() => true), wait(ms).then(() => false)]);

describe('admission', () => {
  it('lets cheap operations in beside the costliest, up to their number', async () => {
    const admission = new Admission(4, 50_000);
    const leave = await admission.enter(never, op(50_000));
    const cheap = [op(200), op(1_000), null].map((one) => admission.enter(never, one));
    const [first] = await Promise.all(cheap);
    const next = admission.enter(never, op(10));
    expect(await within(next, 20)).toBe(false);
    first?.();
    expect(await within(next, 20)).toBe(true);
    leave();
  });

  it('keeps costly ones to their budget and to half of the places', async () => {
    const admission = new Admission(4, 50_000);
    const first = await admission.enter(never, op(30_000));
    const second = admission.enter(never, op(30_000));
    expect(await within(second, 20)).toBe(false);
    const small = await admission.enter(never, op(2_000));
    expect(await within(admission.enter(never, op(2_000)), 20)).toBe(false);
    first();
    small();
    expect(await within(second, 200)).toBe(true);
  });

  it('rests after a costly one, the longer the costlier', async () => {
    const admission = new Admission(4, 50_000);
    const leave = await admission.enter(never, op(50_000));
    await wait(50);
    leave();
    const next = admission.enter(never, op(50_000));
    expect(await within(next, 60)).toBe(false);
    expect(await within(admission.enter(never, op(10)), 20)).toBe(true);
    expect(await within(next, 400)).toBe(true);
  });
});
