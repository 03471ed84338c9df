import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const command = resolve('scripts/draw-bpmn.mjs');
let from: string;
let to: string;

function draw(...options: string[]): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, [command, ...options], { encoding: 'utf8' });
}

beforeAll(() => {
  from = mkdtempSync(join(tmpdir(), 'models-'));
  to = mkdtempSync(join(tmpdir(), 'pictures-'));
  copyFileSync('test/fixtures/models/sound-model.bpmn', join(from, 'sound-model.bpmn'));
});

afterAll(() => {
  rmSync(from, { recursive: true });
  rmSync(to, { recursive: true });
});

describe('npm run diagrams', () => {
  it('draws every name, every node and every line of a model', () => {
    expect(draw('--from', from, '--to', to).status).toBe(0);
    const svg = readFileSync(join(to, 'sound-model.svg'), 'utf8');
    const text = svg.replace(/<\/tspan><tspan[^>]*>/g, '');
    for (const name of ['收到材料', '材料齐全性检查', '出具审核意见', '逾期', '是否通过', '同意']) {
      expect(text).toContain(`>${name}<`);
    }
    expect(svg.match(/marker-end/g)).toHaveLength(7);
    expect(svg.match(/<rect [^>]*rx=/g)).toHaveLength(2);
  });

  it('fails with --check on a stale, a missing and an orphaned picture, and names them', () => {
    expect(draw('--check', '--from', from, '--to', to).status).toBe(0);
    appendFileSync(join(to, 'sound-model.svg'), '<!-- touched -->');
    writeFileSync(join(to, 'gone.svg'), '<svg/>');
    const answer = draw('--check', '--from', from, '--to', to);
    expect(answer.status).toBe(1);
    expect(answer.stderr).toContain('sound-model.svg is not what its model shows');
    expect(answer.stderr).toContain('gone.svg belongs to no model');
  });
});

describe('docs/diagrams', () => {
  it('shows the models as they are', () => {
    expect(draw('--check').stderr).toBe('');
  });
});
