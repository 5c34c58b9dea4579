// Where a thing stands by what a caller knows of it (an id, a slug, a name, an address): starts of a plan, best first.
import { makeId } from '../../domain/ids.js';
import { bareOrcid, nameKey, titleKey } from '../../domain/names.js';
import type { Label, Start } from '../../graph/plan.js';

export interface By {
  readonly id?: string | null;
  readonly slug?: string | null;
  readonly name?: string | null;
  readonly typed?: { readonly type: string; readonly name: string } | null;
  readonly arxivId?: string | null;
  readonly doi?: string | null;
  readonly url?: string | null;
  readonly title?: string | null;
  readonly orcid?: string | null;
}

const LABEL_OF: Readonly<Record<string, Label>> = {
  PAPER: 'Paper',
  TECHNIQUE: 'Technique',
  MODEL: 'Model',
  BENCHMARK: 'Benchmark',
  TASK: 'Task',
  AUTHOR: 'Author',
  RESULT: 'Result',
  COMPARISON: 'Comparison',
};

export const labelOfType = (type: string): Label => LABEL_OF[type] ?? 'Node';

const arxivOf = (text: string): string =>
  text
    .trim()
    .replace(/^.*arxiv\.org\/(abs|pdf|html)\//i, '')
    .replace(/^arxiv:/i, '')
    .replace(/(\.pdf)?$/, '')
    .replace(/v\d+$/, '');
const paperIdentifiers = (scheme: string, value: string): string[] => [makeId('paper', `${scheme}:${value}`)];

type AnyOf = Extract<Start, { by: 'any' }>['starts'][number][];

/** All that leads to it but its id. */
const starts = (by: By, label: Label): AnyOf => {
  const slug = by.slug;
  if (by.arxivId) return [{ by: 'identifiers', label, ids: paperIdentifiers('arxiv', arxivOf(by.arxivId)) }];
  if (by.doi)
    return [
      {
        by: 'identifiers',
        label,
        ids: paperIdentifiers(
          'doi',
          by.doi
            .trim()
            .replace(/^https?:\/\/(dx\.)?doi\.org\//i, '')
            .toLowerCase(),
        ),
      },
    ];
  if (by.title)
    return [
      { by: 'identifiers', label, ids: paperIdentifiers('title', titleKey(by.title)) },
      { by: 'property', label, property: 'title', values: [by.title] },
    ];
  if (by.url) {
    const arxiv = /arxiv\.org\//i.test(by.url)
      ? [{ by: 'identifiers' as const, label, ids: paperIdentifiers('arxiv', arxivOf(by.url)) }]
      : [];
    return [...arxiv, { by: 'property', label, property: 'url', values: [by.url] }];
  }
  if (by.orcid)
    return [
      {
        by: 'property',
        label: 'Author',
        property: 'orcid',
        values: [bareOrcid(by.orcid)],
      },
    ];
  const name = by.name ?? by.typed?.name;
  if (name) {
    if (label === 'Author')
      return [{ by: 'property', label, property: 'sortName', values: [name.toLowerCase()] }];
    return [
      {
        by: 'identifiers',
        label,
        ids: [
          makeId('entity', nameKey(name)),
          ...(label === 'Node' || label === 'Paper' ? paperIdentifiers('title', titleKey(name)) : []),
        ],
      },
    ];
  }
  if (slug) {
    // An old slug still says the name, in its part after the kind.
    const tail = slug
      .replace(/^[a-z]+\//, '')
      .replace(/-[A-Za-z0-9_-]{6}$/, (end) => (/[A-Z_]/.test(end) ? '' : end));
    const base = slug.replace(/-[A-Za-z0-9_-]{6}$/, '');
    const labels: Label[] = label === 'Node' ? ['Paper', 'Entity', 'Author'] : [label];
    return [
      ...labels.map((one): AnyOf[number] => ({
        by: 'property',
        label: one,
        property: 'slug',
        values: [slug],
      })),
      ...labels.map((one): AnyOf[number] => ({
        by: 'property',
        label: one,
        property: 'slugBase',
        values: [slug, base],
      })),
      {
        by: 'identifiers',
        label,
        ids: [
          makeId('entity', nameKey(tail)),
          ...paperIdentifiers('title', titleKey(tail)),
          ...paperIdentifiers('arxiv', tail),
        ],
      },
    ];
  }
  return [];
};

/**
 * Where to look; in the second place only when nothing is in the first, by a statement of its own: what is asked for
 * by id is there as a rule.
 */
export const places = (by: By, label: Label): Start[] => {
  const { id } = by;
  // Its own id goes before one that others were known by: a name with several senses has an id too.
  if (id)
    return [
      { by: 'id', label, id },
      { by: 'identifier', label, id },
    ];
  const from = starts(by, label);
  const [first] = from;
  if (!first) return [];
  if (from.length > 1) return [{ by: 'any', starts: from }];
  const [only, ...more] = first.by === 'identifiers' ? first.ids : [];
  return [only !== undefined && more.length === 0 ? { by: 'identifier', label, id: only } : first];
};
