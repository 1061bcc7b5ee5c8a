import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { judgeCases } from '@lienthehe/domain/cases'
import { canonicalJson } from '@lienthehe/domain/documents'
import { seed as keptSeed } from './seed.ts'
import { casesOf } from './thousand.ts'

// `pnpm --filter @lienthehe/cases cases folder`: writes the cases as JSON, one file per plan, and beside each
// a file with its verdicts, one line per case.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: String(keptSeed) },
    rounds: { type: 'string', default: '1' },
  },
})
const [folder] = positionals
if (folder === undefined) throw new Error('into which folder?')
mkdirSync(folder, { recursive: true })
for (const file of casesOf(Number(values.seed), Number(values.rounds))) {
  const path = join(folder, file.plan.id)
  writeFileSync(`${path}.json`, JSON.stringify(file))
  writeFileSync(`${path}.verdicts.jsonl`, `${judgeCases(file).map(canonicalJson).join('\n')}\n`)
}
