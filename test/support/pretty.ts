// JSON for people to compare: what fits stands on one line.

const WIDTH = 110;

export const pretty = (value: unknown, indent = ''): string => {
  const flat = JSON.stringify(value) ?? 'null';
  if (indent.length + flat.length <= WIDTH || value === null || typeof value !== 'object')
    return spaced(value);
  const deeper = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((item) => `${deeper}${pretty(item, deeper)}`).join(',\n')}\n${indent}]`;
  const fields = Object.entries(value).map(
    ([name, item]) => `${deeper}${JSON.stringify(name)}: ${pretty(item, deeper)}`,
  );
  return `{\n${fields.join(',\n')}\n${indent}}`;
};

const spaced = (value: unknown): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  const fields = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${spaced(item)}`);
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
};
