import { writeFileSync } from 'node:fs'
import {
  caseFiles,
  type Outcome,
  outcomeOf,
  outcomesFile,
  reviewed,
  tallyOf,
  textOf,
} from '../../../packages/office/src/roster/cases/outcome.ts'

// Prints the outcomes of all lists of the cases, summed by kind, and each outcome that differs from the reviewed
// one. With `--write` the present outcomes replace the reviewed ones: check each changed line, with its file open,
// before you commit it.
const outcomes = await Promise.all(caseFiles().map(outcomeOf))
if (process.argv.includes('--write')) writeFileSync(outcomesFile, `${outcomes.map(textOf).join('\n\n')}\n`)

const known = reviewed()
const differing = outcomes.filter(
  (outcome) => known.get(`${outcome.kind}/${outcome.file}`) !== textOf(outcome),
)
const sums = [...Map.groupBy(outcomes, ({ kind }) => kind)].map(([kind, some]) => lineOf(kind, some))
console.table([...sums, lineOf('all', outcomes)])
for (const outcome of differing) console.log(`\nnot as reviewed: ${textOf(outcome)}`)
if (differing.length > 0 || tallyOf(outcomes.map(({ tally }) => tally)).lost > 0) process.exitCode = 1

function lineOf(kind: string, some: readonly Outcome[]) {
  const { people, taken, said, lost } = tallyOf(some.map(({ tally }) => tally))
  return {
    kind,
    files: some.length,
    'files refused': some.filter(({ lines }) => lines[0]?.startsWith('refused {') === true).length,
    'people taken': people,
    'cells taken': taken,
    'cells left open and said': said,
    'cells left open without a word': lost,
    'files not as reviewed': some.filter((outcome) => differing.includes(outcome)).length,
  }
}
