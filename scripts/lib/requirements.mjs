import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';

const WINDOWS = process.platform === 'win32';
const NEEDED_NODE = [20, 19];
const NEEDED_JAVA = 17;

const HELP = {
  node: {
    what: `Node.js ${NEEDED_NODE.join('.')} or newer`,
    debian: 'https://deb.nodesource.com (Debian 13: apt install nodejs npm)',
    macos: 'brew install node@22',
    windows: 'winget install OpenJS.NodeJS.LTS',
  },
  java: {
    what: `JDK ${NEEDED_JAVA} or newer (java and javac on the PATH, or JAVA_HOME)`,
    debian: 'apt install openjdk-17-jdk-headless (Debian 13: openjdk-21-jdk-headless)',
    macos: 'brew install openjdk@21, then export JAVA_HOME="$(brew --prefix openjdk@21)"',
    windows: 'winget install EclipseAdoptium.Temurin.21.JDK',
  },
  maven: {
    what: 'Maven 3.6.3 or newer (mvn on the PATH)',
    debian: 'apt install maven',
    macos: 'brew install maven',
    windows:
      'choco install maven (or unpack https://maven.apache.org/download.cgi and add its bin to the PATH)',
  },
};

/** The java program of JAVA_HOME when that is set, else the one on the PATH. */
export function javaCommand(name = 'java', env = process.env) {
  return env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', WINDOWS ? `${name}.exe` : name) : name;
}

/** Looks at Node, the JDK and Maven; one Failure names everything that is missing and how to get it. */
export function checkRequirements({
  needsEngine = true,
  env = process.env,
  nodeVersion = process.versions.node,
} = {}) {
  const missing = [];
  if (!atLeast(nodeVersion, NEEDED_NODE)) missing.push({ ...HELP.node, found: nodeVersion });
  if (needsEngine) {
    const found = javaFault(env);
    if (found) missing.push({ ...HELP.java, found });
    if (!canRun('mvn', ['-v'], env)) missing.push({ ...HELP.maven, found: 'none' });
  }
  if (missing.length > 0) throw new Failure(describe(missing));
}

/** What is wrong with the JDK, or undefined when it will do. A runtime without compiler will not. */
function javaFault(env) {
  const home = env.JAVA_HOME;
  const where = home ? ` in JAVA_HOME=${home}` : '';
  if (home && !existsSync(javaCommand('java', env))) return `no java${where}`;
  // javac prints "javac 17.0.15", old ones on stderr.
  const version = output(javaCommand('javac', env), ['-version'], env);
  if (version === undefined) {
    return canRun(javaCommand('java', env), ['-version'], env)
      ? `a runtime without javac${where}`
      : `none${where}`;
  }
  const major = Number(/(\d+)(?:\.|\s|$)/.exec(version)?.[1]);
  return major >= NEEDED_JAVA ? undefined : `${version.trim()}${where}`;
}

function describe(missing) {
  const parts = missing.map(({ what, found, debian, macos, windows }) =>
    [
      `  ${what} — found: ${found}`,
      `    Debian:  ${debian}`,
      `    macOS:   ${macos}`,
      `    Windows: ${windows}`,
    ].join('\n'),
  );
  return `缺少运行条件 / missing on this machine:\n\n${parts.join('\n\n')}\n\n装好后重新运行同一命令 / install these, then run the same command again.`;
}

function atLeast(version, [major, minor]) {
  const [a, b] = version.split('.').map(Number);
  return a > major || (a === major && b >= minor);
}

function output(command, args, env) {
  try {
    return execFileSync(command, args, {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: WINDOWS,
    });
  } catch {
    return undefined;
  }
}

function canRun(command, args, env) {
  return output(command, args, env) !== undefined;
}
