// Tasks of the closed list that the paper names, as entities of type task.
import type { NamedEntity } from '../../src/domain/facts.js';
import type { Found } from './mention.js';
import type { Paper } from './paper.js';
import type { Token } from './tokens.js';

export const findTasks = (found: Found, paper: Paper, taken: ReadonlySet<string>): NamedEntity[] => {
  const byKey = new Map<string, NamedEntity>();
  for (const { entry, sentence, from, to } of found.tasks) {
    const start = (sentence.tokens[from] as Token).start;
    const end = (sentence.tokens[to - 1] as Token).end;
    const text = sentence.source.slice(start, end);
    let task = byKey.get(entry.key);
    if (!task) {
      if (taken.has(text)) continue;
      task = {
        name: text,
        type: 'task',
        roles: ['MENTIONS'],
        confidence: 0.6,
        aliases: [],
        candidates: [entry.key],
        foundBy: 'catalogue',
        generic: false,
        mentions: [],
      };
      byKey.set(entry.key, task);
    }
    task.mentions.push({ field: sentence.field, start, end, sentence: [sentence.start, sentence.end] });
    if (text !== task.name && !task.aliases.includes(text)) task.aliases.push(text);
    const central = sentence.field === 'title' || sentence.index >= paper.pivot;
    if (central) {
      task.roles = ['USES'];
      task.confidence = sentence.field === 'title' ? 0.9 : Math.max(task.confidence, 0.78);
    }
  }
  const names = new Set<string>();
  for (const task of byKey.values()) task.aliases.sort();
  return [...byKey.values()].filter((t) => !names.has(t.name) && names.add(t.name));
};
