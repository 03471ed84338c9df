import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createDatabases } from './databases.mjs';
import { engineEnvironment } from './engine-environment.mjs';
import { fingerprint, isCurrent, stamp } from './fingerprint.mjs';
import { CACHE, ROOT, folder } from './folders.mjs';
import { javaCommand } from './requirements.mjs';
import { run } from './run.mjs';

const ENGINE = join(ROOT, 'engine');
/** The unpacked jar: starts faster than the packed one, and a class archive fits only it. */
export const ENGINE_APP = join(CACHE, 'engine');
export const ENGINE_JAR = join(ENGINE_APP, 'engine.jar');
export const ENGINE_ARCHIVE = join(ENGINE_APP, 'engine.jsa');

function sources() {
  return fingerprint(['engine/pom.xml', 'engine/src']);
}

function archiveKey() {
  const java = execFileSync(javaCommand(), ['-version', '-Xshare:auto'], { encoding: 'utf8', stdio: 'pipe' });
  return fingerprint(['engine/pom.xml', 'engine/src'], [java, process.env.JAVA_HOME ?? '', ENGINE_APP]);
}

/** Builds the engine's jar and unpacks it; only when its sources changed. True when there was something to do. */
export async function buildEngine() {
  const key = sources();
  if (isCurrent('engine', key) && existsSync(ENGINE_JAR)) return false;
  await run('mvn', ['-q', '-B', '-ntp', 'package'], {
    cwd: ENGINE,
    failure: 'the engine could not be built by Maven',
  });
  rmSync(ENGINE_APP, { recursive: true, force: true });
  const extract = [
    '-Djarmode=tools',
    '-jar',
    join(ENGINE, 'target', 'engine.jar'),
    'extract',
    '--destination',
    ENGINE_APP,
  ];
  await run(javaCommand(), extract, { failure: 'the engine could not be unpacked' });
  stamp('engine', key);
  return true;
}

/**
 * Starts the engine once on a database of its own, only to write down which classes it loads: later starts take them
 * from that archive, in two thirds of the time. Without archive the engine runs too, so a failure here is not one.
 */
export async function archiveClasses(postgres, secrets, report = (work) => work()) {
  const key = archiveKey();
  if (isCurrent('engine-classes', key)) return false;
  await report(() => writeArchive(postgres, secrets));
  stamp('engine-classes', key);
  return true;
}

async function writeArchive(postgres, secrets) {
  const databases = await createDatabases(postgres, secrets, { suffix: '_archive' });
  folder(ENGINE_APP);
  try {
    await run(
      javaCommand(),
      [`-XX:ArchiveClassesAtExit=${ENGINE_ARCHIVE}`, '-Dspring.context.exit=onRefresh', '-jar', ENGINE_JAR],
      {
        cwd: ENGINE_APP,
        env: engineEnvironment({ database: databases.engine, port: 0, user: 'archive', password: 'archive' }),
      },
    );
  } catch {
    rmSync(ENGINE_ARCHIVE, { force: true });
  } finally {
    await databases.drop('_archive');
  }
}
