import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { type CommandRequest } from '../commands/index.js';
import { refuseAll } from '../shared/domain-error.js';
import { CaseCommands, type CaseAnswer } from './case-commands.service.js';
import { partyFaults } from './domain/party.js';

/** What is learnt of the party after filing. */
@Injectable()
export class PartyData {
  constructor(private readonly commands: CaseCommands) {}

  /** The date of birth of a natural person, on which the law of minors depends (行政处罚法 30; SY-D7). */
  recordBirthDate(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: { readonly birthDate: string; readonly source: string },
  ): Promise<CaseAnswer> {
    const command = { actor, action: 'recordBirthDate', caseId, request } as const;
    return this.commands.run(command, (context) => {
      const { case: row, today } = context;
      const party = { ...row.party, birthDate: input.birthDate };
      refuseAll(partyFaults(party, today));
      context.change({ party });
      context.note({ birthDate: input.birthDate, before: row.party.birthDate ?? null, source: input.source });
      return Promise.resolve({});
    });
  }
}
