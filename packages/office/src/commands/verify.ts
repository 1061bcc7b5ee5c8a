import type { Language, Plan } from '@lienthehe/domain'
import { hoaBinh146 } from '@lienthehe/domain'
import { canonicalJson } from '@lienthehe/domain/documents'
import { districtNamesOf, type ReviewFigure, reportFigures } from '@lienthehe/domain/review'
import { readJson, readPlan, readUnitHistory } from '@lienthehe/domain/schema'
import { recompute, type Snapshot } from '@lienthehe/domain/snapshots'
import type { UnitHistory } from '@lienthehe/domain/units'
import { controlName } from '../report/paragraph.ts'
import { readFigures, type SaidFigure } from '../report/read-figures.ts'
import { type Asked, noFile, type Outcome, unitsOfHoaBinh } from './outcome.ts'

/**
 * Runs `verify` with the arguments `report.docx snapshot.json [--plan plan.json] [--units units.json]`: judges the
 * snapshot again from its counts, and lists every figure of the report that differs. Without `--plan` or `--units` it
 * uses those of Hòa Bình; in any case their hashes must be those in the snapshot. `undefined`: the arguments are not
 * understood.
 */
export function verify(words: readonly string[], asked: Asked): Outcome | undefined {
  const [path, snapshotPath, ...options] = words
  const given = readOptions(options)
  if (path === undefined || snapshotPath === undefined || given === undefined) return undefined
  const { language } = asked
  const bytes = asked.readBytes(path)
  if (bytes === undefined) return noFile(path, language)
  const text = asked.readFile(snapshotPath)
  if (text === undefined) return noFile(snapshotPath, language)
  const report = readFigures(bytes)
  if (!report.ok || report.value.figures.length === 0) return refused(said.noFigures(path), language)
  const snapshot = readSnapshot(text)
  if (snapshot === undefined) return refused(said.noSnapshot(snapshotPath), language)
  if (report.value.snapshot !== null && report.value.snapshot !== asked.hashOf(text))
    return refused(said.otherSnapshot, language)
  const documents = readDocuments(given, asked)
  if (documents === undefined) return refused(said.noDocuments, language)
  const { plan, units } = documents
  const { basis } = snapshot
  if (asked.hashOf(canonicalJson(plan)) !== basis.plan.hash) return refused(said.otherPlan, language)
  if (asked.hashOf(canonicalJson(units)) !== basis.units.hash) return refused(said.otherUnits, language)
  const names = districtNamesOf(plan, units.units, 'vi')
  const found = reportFigures(plan, recompute(snapshot, documents).assessment, names, snapshot.records)
  return compare(report.value.figures, { found, language })
}

/** The figures that result when the snapshot is judged again. */
type Recomputed = { readonly found: readonly ReviewFigure[]; readonly language: Language }

function compare(figures: readonly SaidFigure[], { found, language }: Recomputed): Outcome {
  const lines = figures.flatMap((one) => {
    const again = found.find(({ id, name }) =>
      one.id === '' ? controlName(name) === one.name : id === one.id,
    )
    if (again?.says.normalize('NFC') === one.says) return []
    return [said.differs({ name: again?.name ?? one.name, says: one.says, found: again?.says })[language]]
  })
  if (lines.length > 0) return { exitCode: 1, lines }
  return { exitCode: 0, lines: [said.same(figures.length)[language]] }
}

type Given = { readonly '--plan'?: string; readonly '--units'?: string }

function readOptions(options: readonly string[]): Given | undefined {
  const [name, path, ...rest] = options
  if (name === undefined) return {}
  if ((name !== '--plan' && name !== '--units') || path === undefined) return undefined
  const others = readOptions(rest)
  return others && { [name]: path, ...others }
}

/** The snapshot in a file that the server offers for download. */
function readSnapshot(text: string): Snapshot | undefined {
  const json = readJson(text)
  if (!json.ok || typeof json.value !== 'object' || json.value === null) return undefined
  const isSnapshot = 'format' in json.value && json.value.format === 1 && 'clubs' in json.value
  return isSnapshot ? (json.value as Snapshot) : undefined
}

function readDocuments(
  given: Given,
  { readFile }: Asked,
): { readonly plan: Plan; readonly units: UnitHistory } | undefined {
  const contentOf = (path: string) => {
    const json = readJson(readFile(path) ?? '')
    return json.ok ? json.value : null
  }
  const [planPath, unitsPath] = [given['--plan'], given['--units']]
  const plan =
    planPath === undefined ? { ok: true as const, value: hoaBinh146 } : readPlan(contentOf(planPath))
  const units =
    unitsPath === undefined
      ? { ok: true as const, value: unitsOfHoaBinh }
      : readUnitHistory(contentOf(unitsPath))
  return plan.ok && units.ok ? { plan: plan.value, units: units.value } : undefined
}

function refused(sentence: { readonly vi: string; readonly en: string }, language: Language): Outcome {
  return { exitCode: 1, lines: [sentence[language]] }
}

const said = {
  noFigures: (path: string) => ({
    vi: `${path} không phải báo cáo .docx có số gắn với bản chốt. Hãy tải lại báo cáo từ trang của kỳ đã chốt.`,
    en: `${path} is not a .docx report with figures bound to a snapshot. Download it again from the page of the closed period.`,
  }),
  noSnapshot: (path: string) => ({
    vi: `${path} không phải tệp bản chốt (.json) tải từ trang của kỳ đã chốt.`,
    en: `${path} is not the file (.json) of a snapshot from the page of a closed period.`,
  }),
  otherSnapshot: {
    vi: 'Báo cáo trích một bản chốt khác với tệp đưa kèm, hoặc tệp ấy đã bị sửa. Hãy đưa đúng tệp của bản chốt mà báo cáo trích.',
    en: 'The report cites another snapshot than the file given, or that file was edited. Give the file of the snapshot that it cites.',
  },
  otherPlan: {
    vi: 'Bản chốt được lập theo một phiên bản kế hoạch khác. Hãy đưa kèm đúng phiên bản ấy: --plan plan.json.',
    en: 'The snapshot was made by another version of the plan. Give that version: --plan plan.json.',
  },
  otherUnits: {
    vi: 'Bản chốt được lập theo một danh sách đơn vị khác. Hãy đưa kèm đúng danh sách ấy: --units units.json.',
    en: 'The snapshot was made by another list of units. Give that list: --units units.json.',
  },
  noDocuments: {
    vi: 'Không đọc được tệp kế hoạch hoặc danh sách đơn vị. Hãy kiểm tra bằng lienthehe check.',
    en: 'The file of the plan or of the list of units cannot be read. Check it with lienthehe check.',
  },
  same: (figures: number) => ({
    vi: `Đã tính lại ${figures} số: tất cả khớp với bản chốt.`,
    en: `${figures} figures were recomputed: all agree with the snapshot.`,
  }),
  differs: ({
    name,
    says,
    found,
  }: {
    readonly name: string
    readonly says: string
    readonly found: string | undefined
  }) => ({
    vi: `${name}: báo cáo ghi “${says}”, ${found === undefined ? 'bản chốt không có số này' : `tính lại ra “${found}”`}.`,
    en: `${name}: the report says “${says}”, ${found === undefined ? 'the snapshot has no such figure' : `recomputed it is “${found}”`}.`,
  }),
}
