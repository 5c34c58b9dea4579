// The client of live services as the configuration wants it, for the time of a command.
import { readFileSync } from 'node:fs';
import { packageFile } from '../../src/package-root.js';
import { Client } from '../sources/http/client.js';
import { configuration } from './session.js';

const userAgent = (contact: string | null): string => {
  const { version } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string };
  return `papergraph/${version}${contact === null ? '' : ` (${contact.includes('@') ? 'mailto:' : ''}${contact})`}`;
};

export const withClient = async <T>(
  { offline = false }: { readonly offline?: boolean },
  work: (client: Client) => Promise<T>,
): Promise<T> => {
  const { cache, contact, keys, mirror, proxy } = configuration().sources;
  const client = new Client({
    userAgent: userAgent(contact),
    cacheFolder: cache,
    offline,
    keys,
    mirror,
    proxy,
  });
  try {
    return await work(client);
  } finally {
    await client.close();
  }
};
