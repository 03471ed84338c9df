import { describe, expect, it } from '@jest/globals';
import { cleanFileName, contentDisposition } from './file-name.js';

describe('file names', () => {
  it.each([
    ['立案审批表.pdf', '立案审批表.pdf'],
    ['  a b.pdf ', 'a b.pdf'],
    ['a.pdf. .', 'a.pdf'],
    ['询问 12:30 "甲"?.txt', '询问 12_30 _甲__.txt'],
    ['e\u0301.txt', '\u00e9.txt'],
    ['𠮷田.txt', '𠮷田.txt'],
    ['contract.txt', 'contract.txt'],
  ])('keeps %j as %j', (raw, kept) => {
    expect(cleanFileName(raw)).toBe(kept);
  });

  it.each([
    ['../a.pdf', 'FILE_NAME_INVALID'],
    ['a/b.pdf', 'FILE_NAME_INVALID'],
    ['..\\b.pdf', 'FILE_NAME_INVALID'],
    ['a\n.pdf', 'FILE_NAME_INVALID'],
    ['a\u200b.pdf', 'FILE_NAME_INVALID'],
    ['a\u2066.pdf', 'FILE_NAME_INVALID'],
    ['a\ud800.pdf', 'FILE_NAME_INVALID'],
    ['nul', 'FILE_NAME_INVALID'],
    ['Com1.tar.txt', 'FILE_NAME_INVALID'],
    ['...', 'FILE_NAME_INVALID'],
    ['', 'FILE_NAME_INVALID'],
    ['长'.repeat(201), 'FILE_NAME_TOO_LONG'],
  ])('refuses %j with %s', (raw, code) => {
    expect(() => cleanFileName(raw)).toThrow(expect.objectContaining({ code }));
  });

  it('writes names that every browser understands, and no header of its own', () => {
    expect(contentDisposition('决定书 (1).pdf')).toBe(
      `attachment; filename="___ (1).pdf"; filename*=UTF-8''%E5%86%B3%E5%AE%9A%E4%B9%A6%20%281%29.pdf`,
    );
    expect(contentDisposition('a"b%c\\d.pdf')).toContain('filename="a_b_c_d.pdf"');
  });
});
