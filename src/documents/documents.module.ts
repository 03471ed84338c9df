import { Module } from '@nestjs/common';
import { DocumentNumbersRepository } from './document-numbers.repository.js';
import { DocumentNumbers } from './document-numbers.service.js';

@Module({ providers: [DocumentNumbersRepository, DocumentNumbers], exports: [DocumentNumbers] })
export class DocumentsModule {}
