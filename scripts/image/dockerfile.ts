// Reads a Dockerfile into stages: only the instructions that ours uses, any other is refused rather than skipped.

export interface Step {
  readonly kind: 'COPY' | 'RUN' | 'WORKDIR';
  /** COPY: sources, then the target; else the one text. */
  readonly args: readonly string[];
  /** COPY --from. */
  readonly from?: string;
}

export interface Stage {
  readonly base: string;
  readonly name: string;
  readonly env: Record<string, string>;
  readonly steps: Step[];
  user: string;
  health: string[];
  entrypoint: string[];
  cmd: string[];
}

/** Stages in order. Throws with the line on what it does not know. */
export function parseDockerfile(text: string): Stage[] {
  const stages: Stage[] = [];
  const lines = text
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim());
  for (const line of lines) {
    const [, word = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
    const stage = stages.at(-1);
    if (word === 'FROM') {
      const [base = '', , name = String(stages.length)] = rest.split(/\s+/);
      stages.push({ base, name, env: {}, steps: [], user: 'root', health: [], entrypoint: [], cmd: [] });
    } else if (stage === undefined) throw new Error(`Dockerfile: expected FROM first, got: ${line}`);
    else read(stage, word, rest, line);
  }
  return stages;
}

function read(stage: Stage, word: string, rest: string, line: string): void {
  if (word === 'RUN' || word === 'WORKDIR') stage.steps.push({ kind: word, args: [rest] });
  else if (word === 'COPY') {
    const words = rest.split(/\s+/);
    const from = words.find((part) => part.startsWith('--from='))?.slice('--from='.length);
    const args = words.filter((part) => !part.startsWith('--'));
    stage.steps.push({ kind: 'COPY', args, ...(from === undefined ? {} : { from }) });
  } else if (word === 'ENV') {
    for (const [, name = '', value = ''] of rest.matchAll(/(\w+)=(\S+)/g)) stage.env[name] = value;
  } else if (word === 'USER') stage.user = rest;
  else if (word === 'HEALTHCHECK') stage.health = execForm(rest.slice(rest.indexOf('CMD ') + 4), line);
  else if (word === 'ENTRYPOINT') stage.entrypoint = execForm(rest, line);
  else if (word === 'CMD') stage.cmd = execForm(rest, line);
  else if (word !== 'VOLUME' && word !== 'EXPOSE') throw new Error(`Dockerfile: not known here: ${line}`);
}

function execForm(text: string, line: string): string[] {
  try {
    return JSON.parse(text) as string[];
  } catch {
    throw new Error(`Dockerfile: expected the exec form ["…"], got: ${line}`);
  }
}
