/** The environment of the engine's process: nothing of ours that it does not need. */
export function engineEnvironment({ database, port, user, password, rehearsal = false }) {
  const { PATH, HOME, JAVA_HOME, SYSTEMROOT, TEMP, TMP, LANG } = process.env;
  return {
    ...{ PATH, HOME, JAVA_HOME, SYSTEMROOT, TEMP, TMP, LANG },
    ENGINE_HOST: '127.0.0.1',
    ENGINE_PORT: String(port),
    ENGINE_DATABASE_URL: database.url,
    ENGINE_DATABASE_USER: database.user,
    ENGINE_DATABASE_PASSWORD: database.password,
    ENGINE_USER: user,
    ENGINE_PASSWORD: password,
    ...(rehearsal ? { SPRING_PROFILES_ACTIVE: 'rehearsal' } : {}),
  };
}
