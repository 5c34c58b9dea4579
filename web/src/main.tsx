// The explorer at /: puts the page into the document. All it knows comes from the public GraphQL API.
import { render } from 'preact';
import '../styles/explorer.css';
import { App } from './ui/App.js';

const root = document.getElementById('app');
if (root) render(<App />, root);
