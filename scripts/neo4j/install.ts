// Neo4j's Community server as Maven artifacts: no Docker, no download page, whatever repository the user's Maven has.
// The jars stay in Maven's own repository; only the class path is kept in .cache.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A mistake of the machine or of the call, told in one sentence. */
export class Refusal extends Error {}

export interface Java {
  readonly command: string;
  readonly major: number;
}

/** The `java` of JAVA_HOME, else of the PATH; refuses one older than `atLeast`. */
export function findJava(atLeast: number, env: NodeJS.ProcessEnv = process.env): Java {
  const command = env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', 'java') : 'java';
  const { stdout, stderr, error } = spawnSync(command, ['-version'], { encoding: 'utf8' });
  if (error) {
    throw new Refusal(
      `Java ${atLeast} or newer is needed, but '${command}' does not run. Install a JDK or set JAVA_HOME.`,
    );
  }
  const major = Number(/version "(\d+)/.exec(stderr + stdout)?.[1]);
  if (!(major >= atLeast)) {
    throw new Refusal(
      `Java ${atLeast} or newer is needed, but '${command}' is ${major || 'unknown'}. Set JAVA_HOME to a newer one.`,
    );
  }
  return { command, major };
}

const pom = (version: string): string => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>papergraph</groupId>
  <artifactId>neo4j-classpath</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${version}</version></dependency>
    <!-- Brings the record storage engine. -->
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency>
  </dependencies>
</project>
`;

/** The class path of that server; Maven is asked only when a jar of it is not here yet. */
export function classPath(version: string, cache: string, log: (line: string) => void): string {
  const folder = join(cache, version);
  const file = join(folder, 'classpath');
  const known = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (known?.split(delimiter).every((jar) => existsSync(jar))) return known;

  log(`Neo4j ${version}: asking Maven for its jars (about 150 MB the first time)`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'pom.xml'), pom(version));
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath';
  const { status, stdout, error } = spawnSync(
    'mvn',
    [
      '-B',
      '-q',
      '-f',
      join(folder, 'pom.xml'),
      goal,
      `-Dmdep.outputFile=${file}`,
      '-Dmdep.includeScope=runtime',
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (error)
    throw new Refusal(
      `Maven is needed, but 'mvn' does not run (${error.message}). Install Maven 3.8 or newer.`,
    );
  if (status !== 0) {
    const reason = stdout.split('\n').find((line) => line.includes('ERROR')) ?? `exit code ${status}`;
    throw new Refusal(`Maven did not get Neo4j ${version}: ${reason.trim()}`);
  }
  return readFileSync(file, 'utf8').trim();
}
