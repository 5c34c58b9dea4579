// One unit a quantity, so that numbers of a leaderboard can be compared. Pure.

/** Unit, and how many of it the written unit is. */
const UNITS: Readonly<Record<string, readonly [unit: string, times: number]>> = {
  points: ['%', 1],
  percent: ['%', 1],
  us: ['s', 1e-6],
  µs: ['s', 1e-6],
  ms: ['s', 1e-3],
  milliseconds: ['s', 1e-3],
  seconds: ['s', 1],
  min: ['s', 60],
  minutes: ['s', 60],
  h: ['s', 3_600],
  hours: ['s', 3_600],
  KB: ['GB', 1e-6],
  MB: ['GB', 1e-3],
  TB: ['GB', 1e3],
  times: ['x', 1],
};

/** Float noise of the conversion is no digit of the paper's. */
const clean = (value: number): number => Number(value.toPrecision(12));

/**
 * @param metricUnit the unit that the metric is usually given in, or null: a bare number of a percentage is one,
 * and from 0 to 1 a share of it.
 */
export const normalise = (
  value: number,
  unit: string,
  metricUnit: string | null,
): { readonly value: number; readonly unit: string } => {
  if (unit === '' && metricUnit === '%')
    return { value: value >= 0 && value <= 1 ? clean(value * 100) : value, unit: '%' };
  const [common, times] = UNITS[unit] ?? [unit, 1];
  return { value: times === 1 ? value : clean(value * times), unit: common };
};
