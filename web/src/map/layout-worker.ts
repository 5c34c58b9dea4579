// Runs the layout off the main thread. A module of our own: the stock supervisor builds its worker from a blob,
// which the page's policy forbids.
import { type LayoutTask, layOut } from '../graph/layout.js';

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<LayoutTask>) => void) | null;
  postMessage: (message: unknown) => void;
};

scope.onmessage = ({ data }) => scope.postMessage(layOut(data));
