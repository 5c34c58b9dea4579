// Links to code: absolute addresses of code hosts, without the punctuation that a sentence puts after them.
import type { PaperText } from '../../src/domain/facts.js';

const LINK =
  /(?:https?:\/\/|(?<![\w.@/-])(?=(?:www\.)?(?:github|gitlab|bitbucket|huggingface)\.))[^\s<>"'{}|\\^`\u3000-\uffee]+/giu;
const CODE_HOST =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|huggingface\.co|gitee\.com|codeberg\.org|[\w-]+\.github\.io)\//i;

const trim = (link: string): string => {
  let end = link.length;
  while (end > 0 && /[.,;:!?*'"]/.test(link[end - 1] as string)) end -= 1;
  if (link[end - 1] === ')' && !link.slice(0, end).includes('(')) end -= 1;
  while (end > 0 && /[.,;:\]}]/.test(link[end - 1] as string)) end -= 1;
  return link.slice(0, end);
};

/** Sorted, each once. */
export const codeLinks = (text: PaperText): string[] => {
  const found = new Set<string>();
  for (const field of [text.abstract ?? text.summary, text.title]) {
    for (const [raw] of field?.matchAll(LINK) ?? []) {
      const link = trim(raw);
      const url = /^https?:/i.test(link) ? link : `https://${link}`;
      if (CODE_HOST.test(url) && URL.canParse(url)) found.add(url);
    }
  }
  return [...found].sort();
};
