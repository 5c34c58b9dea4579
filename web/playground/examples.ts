// The tabs that a first visit opens: the files of web/examples in their order.
const files = import.meta.glob<string>('../examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const examples: { query: string }[] = Object.keys(files)
  .sort()
  .map((path) => ({ query: files[path] ?? '' }));
