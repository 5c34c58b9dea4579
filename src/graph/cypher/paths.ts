import type { DrawnPath, PathsRequest } from '../drawing/types.js';
import type { Engine, ReadOptions } from '../engine.js';
export const paths = async (_e: Engine, _r: PathsRequest, _o?: ReadOptions): Promise<DrawnPath[]> => {
  throw new Error('todo');
};
