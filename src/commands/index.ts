export { Command, readCommandRequest, type CommandRequest } from './command-request.js';
export { CommandRunner, type CommandContext, type CommandHead } from './command-runner.service.js';
export { CommandsModule } from './commands.module.js';
