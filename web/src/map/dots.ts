// Dots as sigma draws them, without the second, unseen drawing by which it finds what is under the pointer while
// the map moves: nobody points then, and it costs half of a frame.
import { NodeCircleProgram } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import type { EdgeAttributes, NodeAttributes } from '../graph/build.js';

export const dotsUnless = (isMoving: () => boolean) =>
  class Dots extends NodeCircleProgram<NodeAttributes, EdgeAttributes> {
    override render(params: RenderParams): void {
      const { pickProgram } = this;
      if (isMoving()) this.pickProgram = null;
      super.render(params);
      this.pickProgram = pickProgram;
    }
  };
