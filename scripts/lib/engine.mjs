import { existsSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { engineEnvironment } from './engine-environment.mjs';
import { ENGINE_APP, ENGINE_ARCHIVE, ENGINE_JAR } from './engine-build.mjs';
import { interruption } from './interruption.mjs';
import { freePort } from './ports.mjs';
import { end, launch, recordOf, tailOf, until } from './processes.mjs';
import { javaCommand } from './requirements.mjs';

const START_LIMIT_MS = 180_000;

/**
 * Starts the engine on a free port of the loopback and waits until it is healthy. With `rehearsal` its clock can be
 * shifted. Returns `{ child, port, url, clockUrl, stop }`.
 */
export async function startEngine({
  database,
  user,
  password,
  logFile,
  rehearsal = false,
  fullSpeed = false,
  port,
  started = () => {},
}) {
  for (let attempt = 1; ; attempt += 1) {
    const chosen = port ?? (await freePort());
    const child = launch(javaCommand(), javaArguments(fullSpeed), {
      cwd: ENGINE_APP,
      env: engineEnvironment({ database, port: chosen, user, password, rehearsal }),
      logFile,
    });
    started(child);
    const healthy = () => answersOk(`http://127.0.0.1:${chosen}/actuator/health/readiness`);
    const outcome = await until(healthy, {
      child,
      timeoutMs: START_LIMIT_MS,
      everyMs: 100,
      abort: interruption,
    });
    if (outcome === 'ready') return running(child, chosen, rehearsal);
    await end(recordOf(child.pid));
    if (outcome !== 'ended' || attempt === 3 || port) {
      throw new Failure(`the engine did not start (${outcome}); ${logFile}:`, tailOf(logFile));
    }
  }
}

export async function answersOk(url, timeoutMs = 2_000, headers = {}) {
  try {
    const answer = await fetch(url, { headers, signal: AbortSignal.timeout(timeoutMs) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}

/** The quick compiler alone halves the work of starting; a bench wants the other one's speed later on. */
function javaArguments(fullSpeed) {
  return [
    '-Xmx1g',
    ...(existsSync(ENGINE_ARCHIVE) ? [`-XX:SharedArchiveFile=${ENGINE_ARCHIVE}`, '-Xlog:cds=off'] : []),
    ...(fullSpeed ? [] : ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']),
    '-jar',
    ENGINE_JAR,
  ];
}

function running(child, port, rehearsal) {
  const record = recordOf(child.pid);
  return {
    child,
    port,
    url: `http://127.0.0.1:${port}/engine-rest`,
    clockUrl: rehearsal ? `http://127.0.0.1:${port}/actuator/clock` : undefined,
    stop: () => end(record, { graceMs: 20_000 }),
  };
}
