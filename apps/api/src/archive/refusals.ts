import type { Wording } from '@lienthehe/domain'
import { StartRefused } from '../db/errors.ts'

const faults = {
  missing: { vi: 'không có trong kho', en: 'is not in the archive' },
  notListed: { vi: 'không có trong bảng kê', en: 'is not in the manifest' },
  unreadable: { vi: 'không đọc được, hoặc bị cắt ngắn', en: 'cannot be read, or was cut short' },
  changed: {
    vi: 'khác với lúc xuất: bị sửa hoặc bị cắt ngắn',
    en: 'is no longer what was exported: it was edited or cut short',
  },
  anotherForm: {
    vi: 'có cột khác với bảng của phần mềm',
    en: 'has different columns from the program’s table',
  },
  newer: {
    vi: 'do bản phần mềm mới hơn hoặc phần mềm khác xuất ra',
    en: 'was made by a newer version or by another program',
  },
  doesNotFit: {
    vi: 'có dòng mà cơ sở dữ liệu không nhận',
    en: 'has a row that the database does not accept',
  },
} as const satisfies Readonly<Record<string, Wording>>

export type ArchiveFault = keyof typeof faults

/** The refusal to import: which file of the archive is wrong, and how. */
export function archiveUnusable(file: string, fault: ArchiveFault, cause?: unknown): StartRefused {
  const { vi, en } = faults[fault]
  return refused({ vi: `tệp ${file} ${vi}.`, en: `the file ${file} ${en}.` }, cause)
}

/** The refusal to import when the files are as they were exported, but the register made from them has problems. */
export function archiveUnsound(findings: readonly Wording[]): StartRefused {
  return refused({
    vi: findings.map(({ vi }) => vi).join(' '),
    en: findings.map(({ en }) => en).join(' '),
  })
}

function refused({ vi, en }: Wording, cause?: unknown): StartRefused {
  const sentence = {
    vi: `Không nhập gì: ${vi} Dữ liệu hiện có được để nguyên; hãy chép lại cả thư mục từ nơi đã xuất.`,
    en: `Nothing was imported: ${en} The existing data is unchanged; copy the whole folder again from where it was exported.`,
  }
  return new StartRefused('archiveUnusable', sentence, cause)
}
