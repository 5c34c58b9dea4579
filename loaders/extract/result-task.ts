// What a bare change is a change of: "improvements of 3.2% on object recognition" is one of object recognition.
import type { Place } from './paper.js';
import type { Sentence } from './tokens.js';

const BARE =
  /^((?:(?:average|absolute|relative|mean|overall|additional|further|performance) )*)(?:point )?(improvement|gain|increase|boost|reduction|decrease|drop|degradation|above|below|margin|uplift)s?(?: improvement| reduction)?$/i;
const NOUN: Readonly<Record<string, string>> = {
  reduction: 'reduction',
  decrease: 'drop',
  drop: 'drop',
  degradation: 'drop',
  below: 'drop',
};

/** Words of which no task is made. */
const NO_TASK =
  /^(?:an?|the|all|average|averages|both|its|their|our|this|these|that|those|several|multiple|various|different|many|most|some|other|each|every|terms|total|existing|standard|challenging|public|popular|key|major|diverse|three|two|four|five|six|seven|eight|nine|ten|comparison|addition|case|cases|particular|fact|which|average|previous|prior|certain|such|top|same|respective|wide|range|order|zero|one|up|more|less|only|unseen)$/;
const STOP =
  /^(?:and|or|while|with|over|than|compared|by|from|to|across|under|after|given|using|when|where|for|in|on|at|of|as|respectively|without|via|through|against|relative|versus|vs|but|which|that|despite|thanks|demonstrating|showing|achieving|outperforming|surpassing)$/;
const PLACE_HEAD =
  /^(?:tasks?|settings?|scenarios?|problems?|environments?|domains?|data|samples|cases|queries|questions|examples|inputs?|evaluations?|tests?)$/;
const HOLLOW =
  /^(?:benchmarks?|datasets?|models?|methods?|baselines?|average|metrics?|scores?|performance|llms?|mllms?|vlms?)$/;

/** The task that begins at a token: lower-case words and short capitals until a stop; null where it is none. */
const taskAt = (
  sentence: Sentence,
  at: number,
  places: readonly Place[],
): { words: string; to: number } | null => {
  const words: string[] = [];
  let to = at;
  for (; to < sentence.tokens.length && words.length < 5; to += 1) {
    const token = sentence.tokens[to] as Sentence['tokens'][number];
    if (to > at && !/^[\s-]$/.test(token.gap)) break;
    if (STOP.test(token.lower) && token.gap !== '-') break;
    if (NO_TASK.test(token.lower) && words.length === 0) {
      if (/^(?:the|both|its)$/.test(token.lower)) continue;
      return null;
    }
    if (/^\d/.test(token.text)) return null;
    if (places.some((p) => p.known.entity.type === 'benchmark' && p.mention.from <= to && to < p.mention.to))
      return null;
    words.push(token.gap === '-' && words.length > 0 ? `-${token.text}` : ` ${token.text}`);
  }
  // "visual question answering (VQA)"
  const short = sentence.tokens[to];
  if (words.length > 0 && short && /^\s\($/.test(short.gap) && /^\p{Lu}{2,}/u.test(short.text)) {
    const close = sentence.tokens[to + 1];
    if (!close || close.gap.startsWith(')')) return { words: short.text, to: to + 1 };
  }
  const phrase = words.join('').trim();
  const last = phrase.split(/[\s-]/).at(-1) ?? '';
  return phrase.length < 3 || HOLLOW.test(last.toLowerCase()) || (PLACE_HEAD.test(last) && words.length < 2)
    ? null
    : { words: phrase, to };
};

/** Tasks of a list: "simulated and real-world tasks" are two, whose last word is said once. */
const tasksAt = (sentence: Sentence, at: number, places: readonly Place[]): string[] => {
  const tasks: string[] = [];
  for (let i = at; i < sentence.tokens.length && tasks.length < 4; ) {
    const task = taskAt(sentence, i, places);
    if (!task) break;
    tasks.push(task.words);
    const next = sentence.tokens[task.to];
    if (next && /^\)?,\s$/.test(next.gap)) i = next.lower === 'and' ? task.to + 1 : task.to;
    else if (next?.lower === 'and' && next.gap === ' ') i = task.to + 1;
    else break;
  }
  const head = /\s(\p{L}+)$/u.exec(tasks.at(-1) ?? '')?.[1];
  return head && PLACE_HEAD.test(head)
    ? tasks.map((task) => (task.endsWith(` ${head}`) ? task : `${task} ${head}`))
    : tasks;
};

/** Is the metric no more than that something has changed? */
export const isBareChange = (metric: string): boolean => BARE.test(metric);

/** A bare change spelled out: of the performance, on the task where one is told. */
export const changeOn = (metric: string, task: string | null): string => {
  const [, qualifiers = '', noun = ''] = BARE.exec(metric) ?? [];
  const kept = qualifiers.replace(/performance /gi, '').toLowerCase();
  const change = NOUN[noun.toLowerCase()] ?? 'improvement';
  if (!task) return `${kept}performance ${change}`;
  const last = task.split(' ').at(-1) ?? '';
  return PLACE_HEAD.test(last)
    ? `${kept}performance ${change} on ${task}`
    : `${kept}${task} performance ${change}`;
};

const RIVAL =
  /^[^.;,\d]{0,30}?\b(?:over|above|than|compared (?:to|with))\s(?:(?:the|an?|all|its|their|our|both|existing|previous|prior)\s)*((?:[\p{L}\d+-]+\s){0,3}?(?:baselines?|methods?|models?|approach(?:es)?|systems?|counterparts?|predecessors?|policy|policies|agents?|strateg(?:y|ies)|techniques?))\b/u;

/** "6% over the strongest trained baseline": whom a change is told against, in a few words. */
export const rivalAfter = (after: string): string | null => RIVAL.exec(after)?.[1] ?? null;

/** The tasks told right after a run of `count` numbers ("by 3% and 2% on A and B, respectively") or just before it. */
export const tasksOf = (
  sentence: Sentence,
  places: readonly Place[],
  first: number,
  last: number,
  count: number,
): (string | null)[] => {
  const after = sentence.tokens.findIndex((t) => t.start >= last);
  for (let i = after; i >= 0 && i < Math.min(sentence.tokens.length, after + 5); i += 1) {
    const token = sentence.tokens[i] as Sentence['tokens'][number];
    if (/[,;.]/.test(token.gap)) break;
    if (/^(?:on|in|for)$/.test(token.lower)) {
      const tasks = tasksAt(sentence, i + 1, places);
      if (tasks.length === count) return tasks;
      return new Array<null>(count).fill(null);
    }
    if (
      !/^(?:average|absolute|relative|percentage|points?|pp|improvements?|gains?|increases?|boosts?|reductions?|drops?|decreases?|higher|better)$/.test(
        token.lower,
      )
    )
      break;
  }
  if (count < 2 || !/^\\?%?,? respectively/.test(sentence.source.slice(last, last + 16)))
    return new Array<null>(count).fill(null);
  for (let i = sentence.tokens.length - 1; i >= 0; i -= 1) {
    const token = sentence.tokens[i] as Sentence['tokens'][number];
    if (token.start > first || !/^(?:on|in|for|across)$/.test(token.lower)) continue;
    const tasks = tasksAt(sentence, i + 1, places);
    if (tasks.length === count) return tasks;
  }
  return new Array<null>(count).fill(null);
};
