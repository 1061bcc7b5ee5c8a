import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { assessPlan, exactly, hoaBinh146, isoDate } from '@lienthehe/domain'
import { districtNamesOf, reportOf } from '@lienthehe/domain/review'
import type { Snapshot } from '@lienthehe/domain/snapshots'
import { hoaBinhSuccessions, hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { writeAnnex, writeReport } from '@lienthehe/office/report'
import { reportPictures } from './pictures.ts'

// Runs as a separate program. Writes the files of one closed period and prints the hash of each. The snapshot is in a
// given file, or is invented here.
const hashOf = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const [file] = process.argv.slice(2)
const { assessment, records, hash } = file === undefined ? madeUp() : kept(readFileSync(file, 'utf8'))

const names = districtNamesOf(hoaBinh146, hoaBinhUnits, 'vi')
const cites = { number: 1, hash, withdrawn: null }
const pictures = await reportPictures(hoaBinh146, assessment)
const files = {
  'report.docx': writeReport(reportOf(hoaBinh146, assessment, names, { cites, records }), pictures),
  'annex.xlsx': await writeAnnex({ plan: hoaBinh146, assessment, names, cites }),
}
const hashes = Object.entries(files).map(([name, bytes]) => [name, hashOf(bytes)])
process.stdout.write(JSON.stringify({ pictures: pictures.length, ...Object.fromEntries(hashes) }))

type Shown = Pick<Snapshot, 'assessment'> & {
  readonly records: Snapshot['records'] | undefined
  readonly hash: string
}

function kept(text: string): Shown {
  const { assessment, records }: Snapshot = JSON.parse(text)
  return { assessment, records, hash: hashOf(text) }
}

function madeUp(): Shown {
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
  return { assessment: { ...empty, districts }, records: undefined, hash: 'c0ffee' }
}
