// Numbers of one quantity come to one unit.
import { expect, it } from 'vitest';
import { normalise } from './units.js';

it.each([
  [0.831, '', '%', 83.1, '%'],
  [83.1, '', '%', 83.1, '%'],
  [1, '', '%', 100, '%'],
  [0.5, '%', '%', 0.5, '%'],
  [2.1, 'points', '%', 2.1, '%'],
  [250, 'ms', 's', 0.25, 's'],
  [1.5, 'h', null, 5_400, 's'],
  [512, 'MB', 'GB', 0.512, 'GB'],
  [22_500_000, '', null, 22_500_000, ''],
  [40, 'tokens/s', null, 40, 'tokens/s'],
] as const)('%d %s of a metric in %s is %d %s', (value, unit, metricUnit, expected, common) => {
  expect(normalise(value, unit, metricUnit)).toEqual({ value: expected, unit: common });
});
