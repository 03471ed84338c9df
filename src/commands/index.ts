export { Command, type CommandRequest } from './command-request.js';
export { CommandRunner, type CommandContext } from './command-runner.service.js';
export { CommandsModule } from './commands.module.js';
