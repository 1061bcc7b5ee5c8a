import { createHash } from 'node:crypto'
import { assessPlan, exactly, hoaBinh146, isoDate } from '@lienthehe/domain'
import { districtNamesOf, reportOf } from '@lienthehe/domain/review'
import { hoaBinhSuccessions, hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { writeAnnex, writeReport } from '@lienthehe/office/report'
import { reportPictures } from './pictures.ts'

// Run as a program of its own: writes the files of one closed period and prints the hash of each.
const register = {
  units: hoaBinhUnits,
  successions: hoaBinhSuccessions,
  unitPlans: { areAllRecorded: false, records: [] },
  clubs: [],
}
const empty = assessPlan(hoaBinh146, register, isoDate('2025-12-31'))
const districts = empty.districts.map((district, at) => ({
  ...district,
  membersOfNewClubs: exactly(50 * at),
}))
const assessment = { ...empty, districts }
const names = districtNamesOf(hoaBinh146, hoaBinhUnits, 'vi')
const cites = { number: 1, hash: 'c0ffee', withdrawn: null }
const pictures = await reportPictures(hoaBinh146, assessment)
const files = {
  'report.docx': writeReport(reportOf(hoaBinh146, assessment, names, { cites }), pictures),
  'annex.xlsx': await writeAnnex({ plan: hoaBinh146, assessment, names, cites }),
}
const hashes = Object.entries(files).map(([name, bytes]) => [
  name,
  createHash('sha256').update(bytes).digest('hex'),
])
process.stdout.write(JSON.stringify({ pictures: pictures.length, ...Object.fromEntries(hashes) }))
