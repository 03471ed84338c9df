const POLL_MS = 25;

/** Repeats an expectation until it holds; after the deadline its last failure is the test's. */
export async function eventually<T>(expectation: () => Promise<T> | T, deadlineMs = 10_000): Promise<T> {
  const end = performance.now() + deadlineMs;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
