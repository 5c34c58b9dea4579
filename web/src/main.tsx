document.title = 'Papergraph';
