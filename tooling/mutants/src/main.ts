import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readArgued, reasonFor } from './argued.ts'
import { chooseMutants } from './choose.ts'
import { copyToScratch } from './scratch.ts'
import { assertGreen, tryMutant } from './try-mutant.ts'

// `pnpm --filter @lienthehe/mutants mutants --seed 146 --count 60`: makes mutations in the domain, one at a
// time, and prints those that its tests do not notice. It exits with 1 if they notice less than 95 %.
const rooms = ['verdicts', 'clubs', 'progress', 'funds', 'publication']
const leastPercent = 95

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '146' }, count: { type: 'string', default: '60' } },
})
const domain = fileURLToPath(new URL('../../../packages/domain', import.meta.url))
const base = fileURLToPath(new URL('../../../tsconfig.base.json', import.meta.url))
const chosen = chooseMutants(`${domain}/src`, {
  rooms,
  count: Number(values.count),
  seed: Number(values.seed),
})
const argued = readArgued()

using scratch = copyToScratch(domain, base)
for (const room of rooms) assertGreen(scratch, room)

const fates = chosen.map((mutant) => {
  const fate = tryMutant(scratch, mutant)
  const reason = fate === 'killed' ? undefined : reasonFor(mutant, argued)
  const { file, line, was, becomes } = mutant
  console.log(
    `${reason === undefined ? fate : 'equal'}  ${file}:${line}  ${inLine(was)} → ${inLine(becomes)}`,
  )
  if (reason !== undefined) console.log(`          ${reason}`)
  return reason === undefined ? fate : 'equal'
})

const killed = fates.filter((fate) => fate === 'killed').length
const equal = fates.filter((fate) => fate === 'equal').length
const percent = (100 * killed) / (fates.length - equal)
console.log(`${killed} of ${fates.length} noticed, ${equal} equal: ${percent.toFixed(1)} %`)
process.exitCode = percent < leastPercent ? 1 : 0

function inLine(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 70 ? `${line.slice(0, 69)}…` : line
}
