// The map's window in the graph's own units, so that an address means the same place on any screen, whatever else
// is drawn there.
import type { Camera } from '../view/address.js';
import type { Renderer } from './draw.js';

export const cameraOf = (sigma: Renderer): Camera => {
  const { width, height } = sigma.getDimensions();
  const left = sigma.viewportToGraph({ x: 0, y: height / 2 });
  const right = sigma.viewportToGraph({ x: width, y: height / 2 });
  return { x: (left.x + right.x) / 2, y: left.y, width: right.x - left.x };
};

export const moveTo = (sigma: Renderer, wanted: Camera): void => {
  const camera = sigma.getCamera();
  const ratio = camera.getBoundedRatio((camera.ratio * wanted.width) / cameraOf(sigma).width);
  const { x, y } = sigma.viewportToFramedGraph(sigma.graphToViewport(wanted));
  camera.setState({ x, y, ratio });
};

/** Whether all is shown. */
export const isWhole = (sigma: Renderer): boolean => {
  const { x, y, ratio } = sigma.getCamera();
  return Math.abs(x - 0.5) < 1e-3 && Math.abs(y - 0.5) < 1e-3 && Math.abs(ratio - 1) < 1e-3;
};

/** Whether any of these nodes is in the window, be it in part. @param margin that does not count. */
export const inSight = (sigma: Renderer, ids: readonly string[], margin = 0): boolean => {
  const { width, height } = sigma.getDimensions();
  return ids.some((id) => {
    const shown = sigma.getNodeDisplayData(id);
    if (!shown || shown.hidden) return false;
    const { x, y } = sigma.framedGraphToViewport(shown);
    const r = sigma.scaleSize(shown.size) - margin;
    return x + r > 0 && y + r > 0 && x - r < width && y - r < height;
  });
};
