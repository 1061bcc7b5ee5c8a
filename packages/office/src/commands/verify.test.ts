import { createHash } from 'node:crypto'
import { assessPlan, hoaBinh146, isoDate } from '@lienthehe/domain'
import { canonicalJson } from '@lienthehe/domain/documents'
import { placeRegister } from '@lienthehe/domain/progress'
import { districtNamesOf, reportOf } from '@lienthehe/domain/review'
import { snapshotText, takeSnapshot } from '@lienthehe/domain/snapshots'
import { hoaBinhSuccessions, hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { writeReport } from '../report/write-report.ts'
import { runCommand } from './run-command.ts'

const day = isoDate('2025-12-31')
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
const history = { units: hoaBinhUnits, successions: hoaBinhSuccessions }
const register = {
  ...history,
  unitPlans: { areAllRecorded: false, records: [] },
  clubs: [],
}
const assessment = assessPlan(hoaBinh146, register, day)
const snapshot = snapshotText(
  takeSnapshot(placeRegister(hoaBinh146, register, day), assessment, {
    plan: { id: hoaBinh146.id, version: 1, hash: hashOf(canonicalJson(hoaBinh146)) },
    units: { version: 1, hash: hashOf(canonicalJson(history)) },
    history: { seq: 1, hash: '' },
  }),
)
const names = districtNamesOf(hoaBinh146, hoaBinhUnits, 'vi')
const cites = { number: 1, hash: hashOf(snapshot), withdrawn: null }
const report = writeReport(reportOf(hoaBinh146, assessment, names, { cites }))

/** The report after somebody typed another text over one figure and saved the file. */
function typedOver(id: string, says: string): Uint8Array {
  const parts = unzipSync(report)
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const control = new RegExp(`(<w:tag w:val="${id}"/>.*?<w:t [^>]*>)[^<]*`)
  return zipSync({ ...parts, 'word/document.xml': strToU8(document.replace(control, `$1${says}`)) })
}

function run(line: string, docx: Uint8Array, json = snapshot, others: Readonly<Record<string, string>> = {}) {
  return runCommand(line.split(' '), {
    readFile: (path) => ({ 'snapshot.json': json, ...others })[path],
    readBytes: (path) => (path === 'report.docx' ? docx : undefined),
    hashOf,
  })
}

const [first, ...others] = hoaBinhUnits
/** The same list of units, but the first has another name. */
const renamed = { ...history, units: [{ ...first, name: `${first?.name} Mới` }, ...others] }

describe('lienthehe verify', () => {
  test('finds every figure of a report again from the counts of its snapshot', () => {
    const { exitCode, lines } = run('verify report.docx snapshot.json', report)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^Đã tính lại \d+ số: tất cả khớp/)
    expect(exitCode).toBe(0)
  })

  test('knows a figure by its name where a program has kept that alone', () => {
    const parts = unzipSync(typedOver('province.clubsOperating', '139'))
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    const saved = document.replaceAll(/<w:tag [^>]*>|<w:lock [^>]*>/g, '')
    const docx = zipSync({ ...parts, 'word/document.xml': strToU8(saved) })
    expect(run('verify report.docx snapshot.json', docx).lines).toEqual([
      'Câu lạc bộ đang hoạt động: báo cáo ghi “139”, tính lại ra “0”.',
    ])
  })

  test('names the one figure that somebody typed over, with both numbers', () => {
    expect(run('verify report.docx snapshot.json', typedOver('province.clubsOperating', '139'))).toEqual({
      exitCode: 1,
      lines: ['Câu lạc bộ đang hoạt động: báo cáo ghi “139”, tính lại ra “0”.'],
    })
  })

  test('refuses a snapshot that the report does not cite, a file without figures, and files that are not there', () => {
    const edited = snapshot.replace('"clubsOperating":0', '"clubsOperating":9')
    expect(edited).not.toBe(snapshot)
    expect(run('verify report.docx snapshot.json', report, edited).lines[0]).toContain('bản chốt khác')
    expect(run('verify report.docx snapshot.json', strToU8('no zip')).lines[0]).toContain('tải lại báo cáo')
    expect(run('verify other.docx snapshot.json', report).exitCode).toBe(2)
    expect(run('verify report.docx', report).exitCode).toBe(2)
  })

  test.each([
    { option: '--plan', file: { ...hoaBinh146, number: '147/KH-UBND' }, says: 'phiên bản kế hoạch khác' },
    { option: '--units', file: renamed, says: 'danh sách đơn vị khác' },
  ])('judges by no other document than the snapshot names: $option', ({ option, file, says }) => {
    const others = { 'other.json': JSON.stringify(file) }
    const { exitCode, lines } = run(
      `verify report.docx snapshot.json ${option} other.json`,
      report,
      snapshot,
      others,
    )
    expect(exitCode).toBe(1)
    expect(lines[0]).toContain(says)
  })
})
