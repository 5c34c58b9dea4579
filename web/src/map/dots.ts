// Dots as points, which are one call for all of them; sigma's own triangles are one each where a processor draws.
// Without the second, unseen drawing by which it finds what is under the pointer while the map moves: nobody points
// then, and it costs half of a frame. Discs stay triangles: points may be no bigger than a graphics card likes.
import { NodeCircleProgram, NodePointProgram } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import type { EdgeAttributes, NodeAttributes } from '../graph/build.js';

export const nodePrograms = (isMoving: () => boolean) => ({
  circle: class Dots extends NodePointProgram<NodeAttributes, EdgeAttributes> {
    override render(params: RenderParams): void {
      const { pickProgram } = this;
      if (isMoving()) this.pickProgram = null;
      super.render(params);
      this.pickProgram = pickProgram;
    }
  },
  disc: NodeCircleProgram<NodeAttributes, EdgeAttributes>,
});
