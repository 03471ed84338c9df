import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Test } from 'supertest';
import { FileAccess, FileCleanUp, FileStore, FileStoreModule } from '../../src/file-store/index.js';
import { eventually } from '../support/eventually.js';
import { anHttpApp } from '../support/http-app.js';
import { anActor, aReviewer } from '../support/people.js';
import { aScratchDatabase, type ScratchDatabase } from '../support/scratch-database.js';

const PNG = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  Buffer.from('图', 'utf8'),
  Buffer.alloc(40),
]);
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type /Pages /Kids [] /Count 3>>endobj\ntrailer<<>>\n%%EOF\n');
const MAX = 300_000;

describe('file store', () => {
  let scratch: ScratchDatabase;
  let app: NestExpressApplication;
  let folder: string;

  beforeAll(async () => {
    scratch = await aScratchDatabase('audit-trail');
    folder = await mkdtemp(path.join(tmpdir(), 'files-'));
    const people = [anActor(), aReviewer(), anActor({ personId: 'stranger', agencyId: 'elsewhere' })];
    app = await anHttpApp(scratch.database, [FileStoreModule], people, {
      FILE_STORE_DIR: folder,
      FILE_MAX_BYTES: String(MAX),
    });
  });
  afterAll(async () => {
    await app.close();
    await scratch.drop();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await scratch.superuser.query('TRUNCATE stored_file, file_upload');
    for (const each of ['content', 'parts'])
      await rm(path.join(folder, each), { recursive: true, force: true });
  });

  const api = () => request(app.getHttpServer());
  const upload = (body: object, person = 'person-jia'): Test =>
    api().post('/api/files').set('x-test-person', person).send(body);
  const get = (url: string, person = 'person-jia'): Test => api().get(url).set('x-test-person', person);
  const base64 = (bytes: Buffer): string => bytes.toString('base64');
  const onDisk = async (): Promise<string[]> => {
    const all = await readdir(folder, { recursive: true, withFileTypes: true });
    return all.filter((each) => each.isFile()).map((each) => each.name);
  };

  it('keeps a file by its content and gives it back with its own name', async () => {
    const stored = await upload({ name: '现场 照片（1）.png', contentBase64: base64(PNG) }).expect(201);
    const sha256 = createHash('sha256').update(PNG).digest('hex');
    const sm3 = createHash('sm3').update(PNG).digest('hex');
    expect(stored.body).toMatchObject({ mediaType: 'image/png', size: PNG.length, sha256, sm3 });
    expect(await onDisk()).toEqual([sha256]);
    const loaded = await get(`/api/files/${stored.body.id}/content`).expect(200);
    expect(loaded.body).toEqual(PNG);
    expect(loaded.headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-disposition': `attachment; filename="__ ___1_.png"; filename*=UTF-8''${encodeURIComponent('现场 照片（1）.png')}`,
    });
  });

  it('takes text, multipart and the pages of a PDF', async () => {
    const text = await upload({ name: '情况说明.txt', text: '案情：……' }).expect(201);
    expect(text.body).toMatchObject({ mediaType: 'text/plain', pageCount: null });
    const pdf = await api()
      .post('/api/files')
      .set('x-test-person', 'person-jia')
      .attach('file', PDF, { filename: '决定书.pdf', contentType: 'application/pdf' })
      .expect(201);
    expect(pdf.body).toMatchObject({ name: '决定书.pdf', mediaType: 'application/pdf', pageCount: 3 });
    expect(await onDisk()).toHaveLength(2);
  });

  it.each([
    [
      'a program named as a picture',
      { name: 'a.png', contentBase64: base64(Buffer.from('MZ\x90\0')) },
      415,
      'FILE_CONTENT_MISMATCH',
    ],
    ['a picture named as a PDF', { name: 'a.pdf', contentBase64: base64(PNG) }, 415, 'FILE_CONTENT_MISMATCH'],
    [
      'a name and media type that differ',
      { name: 'a.pdf', mediaType: 'image/png', contentBase64: base64(PDF) },
      415,
      'FILE_CONTENT_MISMATCH',
    ],
    [
      'a PDF cut short',
      { name: 'a.pdf', contentBase64: base64(PDF.subarray(0, 40)) },
      415,
      'FILE_CONTENT_MISMATCH',
    ],
    [
      'a ZIP named as a Word file',
      { name: 'a.docx', contentBase64: base64(Buffer.from('PK\x03\x04zip')) },
      415,
      'FILE_CONTENT_MISMATCH',
    ],
    [
      'binary named as text',
      { name: 'a.txt', contentBase64: base64(Buffer.from([0x41, 0, 0x42])) },
      415,
      'FILE_CONTENT_MISMATCH',
    ],
    [
      'a type that is not accepted',
      { name: 'a.zip', contentBase64: base64(Buffer.from('PK')) },
      415,
      'FILE_TYPE_NOT_ALLOWED',
    ],
    ['no extension', { name: 'evidence', text: 'x' }, 415, 'FILE_TYPE_NOT_ALLOWED'],
    ['an empty file', { name: 'a.txt', text: '' }, 422, 'FILE_EMPTY'],
    ['a path', { name: '../../etc/passwd.txt', text: 'x' }, 422, 'FILE_NAME_INVALID'],
    ['a Windows path', { name: 'C:\\x\\a.txt', text: 'x' }, 422, 'FILE_NAME_INVALID'],
    ['NUL in the name', { name: 'a\0.txt', text: 'x' }, 422, 'FILE_NAME_INVALID'],
    ['a name written backwards', { name: 'a\u202etxt.exe.txt', text: 'x' }, 422, 'FILE_NAME_INVALID'],
    ['a reserved name', { name: 'CON.txt', text: 'x' }, 422, 'FILE_NAME_INVALID'],
    ['only an extension', { name: '.txt', text: 'x' }, 422, 'FILE_NAME_INVALID'],
    ['a name too long', { name: `${'长'.repeat(201)}.txt`, text: 'x' }, 422, 'FILE_NAME_TOO_LONG'],
    ['another hash', { name: 'a.txt', text: 'x', sha256: '0'.repeat(64) }, 422, 'FILE_HASH_MISMATCH'],
    ['too many bytes', { name: 'a.txt', text: 'x'.repeat(MAX + 1) }, 413, 'FILE_TOO_LARGE'],
    ['broken base64', { name: 'a.txt', contentBase64: 'a===' }, 400, 'FILE_CONTENT_INVALID'],
    ['content twice', { name: 'a.txt', contentBase64: 'YQ==', text: 'a' }, 400, 'FILE_CONTENT_INVALID'],
  ])('refuses %s and keeps nothing', async (_what, body, status, code) => {
    const answer = await upload(body);
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
    expect(await onDisk()).toEqual([]);
    const { rows } = await scratch.superuser.query('SELECT 1 FROM stored_file');
    expect(rows).toEqual([]);
  });

  it('opens a file to its uploader alone, until it belongs to a case; then to those of the case', async () => {
    const { body } = await upload({ name: 'a.txt', text: '证据' }).expect(201);
    const url = `/api/files/${body.id}/content`;
    await get(url, 'person-yi').expect(404);
    await get(url).expect(200);
    const caseId = randomUUID();
    app
      .get(FileAccess, { strict: false })
      .register(async (_tx, fileId, actor) =>
        fileId === body.id && actor.agencyId === 'songyuan' && actor.personId !== 'person-jia'
          ? { caseId, agencyId: 'songyuan' }
          : undefined,
      );
    await app.get(FileStore, { strict: false }).attach(scratch.database.manager, body.id as string);
    await get(url, 'person-yi').expect(200);
    await get(url, 'stranger').expect(404);
    await get(url).expect(404);
    const { rows } = await scratch.superuser.query<{ actor_id: string; case_id: string | null }>(
      `SELECT actor_id, case_id FROM audit_event WHERE action = 'downloadFile' AND object_id = $1 ORDER BY seq`,
      [body.id],
    );
    expect(rows).toEqual([
      { actor_id: 'person-jia', case_id: null },
      { actor_id: 'person-yi', case_id: caseId },
    ]);
  });

  describe('in parts (tus)', () => {
    const text = Buffer.from(randomBytes(60_000).toString('hex'));
    const begin = async (over: Record<string, string> = {}): Promise<string> => {
      const sha256 = createHash('sha256').update(text).digest('hex');
      const metadata = { filename: '笔录.txt', filetype: 'text/plain', sha256, ...over };
      const answer = await api()
        .post('/api/files/uploads')
        .set('x-test-person', 'person-jia')
        .set('upload-length', String(text.length))
        .set('upload-metadata', pairs(metadata))
        .expect(201);
      return answer.headers.location as string;
    };
    const send = (url: string, offset: number, bytes: Buffer, person = 'person-jia'): Test =>
      api()
        .patch(url)
        .set('x-test-person', person)
        .set('content-type', 'application/offset+octet-stream')
        .set('upload-offset', String(offset))
        .send(bytes);
    const received = async (url: string): Promise<number> => {
      const answer = await api().head(url).set('x-test-person', 'person-jia').expect(200);
      return Number(answer.headers['upload-offset']);
    };

    it('stores the file with the last part', async () => {
      const url = await begin();
      const first = await send(url, 0, text.subarray(0, 50_000)).expect(204);
      expect(first.headers['upload-offset']).toBe('50000');
      const last = await send(url, 50_000, text.subarray(50_000)).expect(204);
      const id = last.headers['fashen-file-id'] as string;
      expect((await get(`/api/files/${id}`).expect(200)).body).toMatchObject({
        size: text.length,
        name: '笔录.txt',
      });
      expect((await get(url).expect(200)).body).toMatchObject({ fileId: id, received: text.length });
      const again = await send(url, text.length, Buffer.alloc(0)).expect(204);
      expect(again.headers['fashen-file-id']).toBe(id);
    });

    it('keeps what came before the connection broke, and goes on there', async () => {
      const url = await begin();
      const { port } = app.getHttpServer().address() as AddressInfo;
      const headers = {
        'x-test-person': 'person-jia',
        'content-type': 'application/offset+octet-stream',
        'upload-offset': '0',
        'content-length': String(text.length),
      };
      const cut = httpRequest({ host: '127.0.0.1', port, path: url, method: 'PATCH', headers });
      cut.on('error', () => undefined);
      await new Promise<void>((resolve) => cut.write(text.subarray(0, 30_000), () => resolve()));
      await eventually(async () => expect((await onDisk()).length).toBe(1));
      cut.destroy();
      await eventually(async () => expect(await received(url)).toBeGreaterThan(0));
      const offset = await received(url);
      expect(offset).toBeLessThanOrEqual(30_000);
      await send(url, offset, text.subarray(offset)).expect(204);
    });

    it('refuses a wrong offset, too many bytes, a wrong hash and another person', async () => {
      const url = await begin();
      const wrong = await send(url, 10, text.subarray(10)).expect(409);
      expect(wrong.body).toMatchObject({ code: 'UPLOAD_OFFSET_MISMATCH', offset: 0 });
      const long = await send(url, 0, Buffer.concat([text, Buffer.from('x')])).expect(413);
      expect(long.body.code).toBe('FILE_TOO_LARGE');
      expect(await received(url)).toBe(0);
      await send(url, 0, text, 'person-yi').expect(404);
      const other = await begin({ sha256: '0'.repeat(64) });
      expect((await send(other, 0, text).expect(422)).body.code).toBe('FILE_HASH_MISMATCH');
      await get(other).expect(404);
    });

    it('lets one of two writers at once go on', async () => {
      const url = await begin();
      const both = await Promise.all([send(url, 0, text), send(url, 0, text)]);
      expect(both.filter((each) => each.status === 204).length).toBeGreaterThanOrEqual(1);
      const { rows } = await scratch.superuser.query('SELECT 1 FROM stored_file');
      expect(rows).toHaveLength(1);
    });

    it('refuses before the first byte what it would not keep', async () => {
      const post = (length: string, metadata: string): Test =>
        api()
          .post('/api/files/uploads')
          .set('x-test-person', 'person-jia')
          .set('upload-length', length)
          .set('upload-metadata', metadata);
      const name = (filename: string): string => pairs({ filename });
      expect((await post('10', name('a.exe')).expect(415)).body.code).toBe('FILE_TYPE_NOT_ALLOWED');
      expect((await post(String(MAX + 1), name('a.txt')).expect(413)).body.code).toBe('FILE_TOO_LARGE');
      expect((await post('0', name('a.txt')).expect(422)).body.code).toBe('FILE_EMPTY');
      expect((await post('-1', name('a.txt')).expect(400)).body.code).toBe('UPLOAD_HEADER_INVALID');
      expect((await post('10', 'filename ###').expect(400)).body.code).toBe('UPLOAD_HEADER_INVALID');
    });

    it('forgets an upload that is given up', async () => {
      const url = await begin();
      await send(url, 0, text.subarray(0, 100)).expect(204);
      await api().delete(url).set('x-test-person', 'person-jia').expect(204);
      await get(url).expect(404);
      expect(await onDisk()).toEqual([]);
    });
  });

  it('cleans up bytes that no row names, and nothing else', async () => {
    const kept = await upload({ name: 'a.txt', text: 'kept' }).expect(201);
    const gone = await upload({ name: 'b.txt', text: 'gone' }).expect(201);
    await scratch.superuser.query('DELETE FROM stored_file WHERE id = $1', [gone.body.id]);
    const later = new Date(new Date().getTime() + 2 * 3_600_000);
    const result = await app.get(FileCleanUp, { strict: false }).run(later);
    expect(result).toEqual({ parts: 0, contents: 1 });
    expect(await onDisk()).toEqual([kept.body.sha256]);
    await get(`/api/files/${kept.body.id}/content`).expect(200);
  });

  it('says that the store is at fault when bytes are missing', async () => {
    const { body } = await upload({ name: 'a.txt', text: 'lost' }).expect(201);
    await rm(path.join(folder, 'content'), { recursive: true });
    expect((await get(`/api/files/${body.id}/content`).expect(503)).body.code).toBe('FILE_UNAVAILABLE');
  });
});

function pairs(metadata: Record<string, string>): string {
  return Object.entries(metadata)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',');
}
