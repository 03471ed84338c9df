import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** How long one half of a half-closed connection stays before it goes too. */
const HALF_OPEN_MS = 1_500;

/** A wire between two of our processes that can be cut, slowed down, closed on one side, or lose the next answer. */
export class FaultyWire {
  constructor(targetPort) {
    this.targetPort = targetPort;
    this.pairs = new Set();
    this.slowUntil = 0;
    this.answersToLose = 0;
  }

  async listen() {
    this.server = createServer({ allowHalfOpen: true }, (near) => this.accept(near));
    await new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(0, '127.0.0.1', resolve);
    });
    this.port = this.server.address().port;
    return this;
  }

  /** Every connection ends at once, with a reset on both sides. */
  cut() {
    for (const pair of [...this.pairs]) this.drop(pair);
  }

  /** What is on its way arrives late. */
  delay(ms) {
    this.slowUntil = performance.now() + ms;
  }

  /** The caller hears the end of the connection while the other side still believes in it. */
  async halfClose() {
    const pairs = [...this.pairs];
    for (const { near } of pairs) near.end();
    await pause(HALF_OPEN_MS);
    for (const pair of pairs) this.drop(pair);
  }

  /** The next requests arrive and are worked on, but nobody hears the answer. */
  loseAnswers(count) {
    this.answersToLose = count;
  }

  calm() {
    this.slowUntil = 0;
    this.answersToLose = 0;
  }

  async close() {
    this.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }

  accept(near) {
    const far = connect({ port: this.targetPort, host: '127.0.0.1', allowHalfOpen: true });
    const pair = { near, far };
    this.pairs.add(pair);
    for (const socket of [near, far]) {
      socket.setNoDelay(true);
      socket.on('error', () => this.drop(pair));
      socket.on('close', () => this.drop(pair));
    }
    this.carry(near, far, () => true);
    this.carry(far, near, () => this.answerPasses(pair));
  }

  carry(from, to, passes) {
    from.on('data', (bytes) => {
      const wait = this.slowUntil - performance.now();
      if (wait <= 0) return void (passes() && to.write(bytes));
      from.pause();
      setTimeout(() => {
        if (passes()) to.write(bytes);
        from.resume();
      }, wait);
    });
    from.on('end', () => to.end());
  }

  answerPasses(pair) {
    if (this.answersToLose <= 0) return true;
    this.answersToLose -= 1;
    this.drop(pair);
    return false;
  }

  drop(pair) {
    if (!this.pairs.delete(pair)) return;
    for (const socket of [pair.near, pair.far]) {
      if (!socket.destroyed) socket.resetAndDestroy();
    }
  }
}
