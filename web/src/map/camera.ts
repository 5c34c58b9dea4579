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
