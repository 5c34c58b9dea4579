// Take it along: the picture, the table, the visible part as a graph, or a link to this very view.
import { useState } from 'preact/hooks';
import type { PaperGraph } from '../graph/build.js';
import type { Visible } from '../graph/visible.js';
import { asGexf, asGraphology, download, nodesAsCsv } from '../map/save.js';
import type { MapView } from '../map/view.js';
import { copyText } from './copy.js';

interface SaveMenuProps {
  graph: PaperGraph;
  visible: Visible;
  view: { current: MapView | null };
}

export const SaveMenu = ({ graph, visible, view }: SaveMenuProps) => {
  const [said, setSaid] = useState('');
  const tell = (work: Promise<string>): void => {
    work.then(setSaid, (error: Error) => setSaid(`That failed: ${error.message}`));
  };
  const picture = async (): Promise<string> => {
    const png = await view.current?.png();
    if (!png) return 'There is no map to take a picture of: turn to the map first.';
    download('papergraph.png', png);
    return 'Saved papergraph.png.';
  };
  const save = async (name: string, text: string | Promise<string>, type: string): Promise<string> => {
    download(name, await text, type);
    return `Saved ${name}: ${visible.nodes.size} nodes.`;
  };
  return (
    <details class="menu">
      <summary>Save</summary>
      <div>
        <button type="button" onClick={() => tell(copyText(location.href, 'link to this view'))}>
          Copy link to this view
        </button>
        <button type="button" onClick={() => tell(picture())}>
          Picture (PNG)
        </button>
        <button
          type="button"
          onClick={() => tell(save('papergraph.csv', nodesAsCsv(graph, visible), 'text/csv'))}
        >
          Table (CSV)
        </button>
        <button
          type="button"
          onClick={() => tell(save('papergraph.gexf', asGexf(graph, visible), 'application/xml'))}
        >
          Graph for Gephi (GEXF)
        </button>
        <button
          type="button"
          onClick={() => tell(save('papergraph.json', asGraphology(graph, visible), 'application/json'))}
        >
          Graph as JSON (graphology)
        </button>
        <p role="status">{said}</p>
      </div>
    </details>
  );
};
