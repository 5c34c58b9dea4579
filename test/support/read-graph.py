# Reads GraphML or GEXF with networkx and prints what it read, for tests of the export.
import json
import sys

import networkx

path = sys.argv[1]
graph = networkx.read_gexf(path) if path.endswith(".gexf") else networkx.read_graphml(path)
json.dump(
    {
        "nodes": dict(graph.nodes(data=True)),
        "edges": [[source, target, key, data] for source, target, key, data in graph.edges(keys=True, data=True)],
    },
    sys.stdout,
)
