import { describe, expect, it } from 'vitest';
import { resolveMetric } from './metrics.js';

describe('resolveMetric', () => {
  it.each([
    ['FID score', 'FID', 'LOWER'],
    ['Top-1 accuracy', 'top-1 accuracy', 'HIGHER'],
    ['average accuracy', 'accuracy', 'HIGHER'],
    ['word error rate', 'WER', 'LOWER'],
    ['inference latency', 'latency', 'LOWER'],
  ])('%s is %s', (text, name, better) => {
    expect(resolveMetric(text)).toMatchObject({ name, better });
  });

  it('keeps an unknown metric by its normalised words', () => {
    expect(resolveMetric('Sink Rate')).toEqual({
      key: 'sink rate',
      name: 'Sink Rate',
      better: null,
      unit: '',
    });
  });
});
