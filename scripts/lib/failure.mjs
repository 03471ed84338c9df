/** Something went wrong that its reader can act on: shown without a stack trace, with the output that explains it. */
export class Failure extends Error {
  constructor(message, output = '') {
    super(message);
    this.output = output;
  }
}

export function show(error) {
  if (!(error instanceof Failure)) return console.error(error);
  if (error.output) console.error(error.output.trimEnd());
  console.error(`\n✗ ${error.message}`);
}
