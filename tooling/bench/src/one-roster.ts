import { readFileSync } from 'node:fs'
import { judgeRoster, readRoster } from '@lienthehe/office/roster'
import { readXlsx } from 'hucre/xlsx'
import { situation } from './roster-situation.ts'

// Does one thing with one list, and prints the most memory that the process ever used, in megabytes.
const [step, path = ''] = process.argv.slice(2)
const bytes = readFileSync(path)
if (step === 'bareRead') await readXlsx(bytes)
if (step === 'dryRun') {
  const roster = await readRoster(bytes, { fileName: path })
  if (!roster.ok) throw new Error(roster.refusal.reason)
  judgeRoster(roster.value, situation)
}
console.log(Math.round(process.resourceUsage().maxRSS / 1024))
