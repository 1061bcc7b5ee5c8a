import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../server.ts'
import { createAdmin, signIn } from './client.ts'
import { clubDraft, memberDraft } from './drafts.ts'
import { runOperator } from './programs.ts'

// `node faults/flip-bits.ts [flips] [seed]`: flips one bit of a closed register, again and again, and counts by whom it
// is found: by looking at everything (`verify`), or only by the file's hash that the last server left.
const flips = Number(process.argv[2] ?? 120)
let seed = Number(process.argv[3] ?? 20_201_009)
/** Numerical Recipes' generator: the same flips for the same seed. */
const random = (below: number) => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((seed / 2 ** 32) * below)
}

const folder = mkdtempSync(join(tmpdir(), 'lien-the-he-flips-'))
const original = join(folder, 'original.db')
await fill()
const bytes = readFileSync(original)
const counts = { found: 0, onlyByHash: 0, crashed: 0, missed: 0 }
const kinds = new Map<string, number>()
for (let flip = 0; flip < flips; flip += 1) {
  const flipped = Buffer.from(bytes)
  const at = random(bytes.length)
  flipped[at] = (flipped[at] ?? 0) ^ (1 << random(8))
  const path = join(folder, 'flipped.db')
  writeFileSync(path, flipped)
  copyFileSync(`${original}.audit-head`, `${path}.audit-head`)
  const { said } = runOperator('verify', { database: path, args: ['--json'] })
  const printed = said.split('\n').find((line) => line.startsWith('{'))
  // The binding ends the process on text that is not UTF-8: noticed, and by nobody named.
  if (printed === undefined) {
    counts.crashed += 1
    continue
  }
  const { findings } = JSON.parse(printed) as { findings: readonly { readonly kind: string }[] }
  for (const kind of new Set(findings.map((finding) => finding.kind)))
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  if (findings.some(({ kind }) => kind !== 'changedWhileClosed')) counts.found += 1
  else if (findings.length > 0) counts.onlyByHash += 1
  else counts.missed += 1
}
console.log(
  `${flips} flips in ${bytes.length} bytes: ${JSON.stringify({ ...counts, ...Object.fromEntries(kinds) })}`,
)
rmSync(folder, { recursive: true })
process.exitCode = counts.missed === 0 ? 0 : 1

/** Some clubs with their members, everything through the procedures, closed in order. */
async function fill(): Promise<void> {
  const server = await startServer()
  try {
    await createAdmin(server.url, server.code)
    const client = await signIn(server.url)
    for (let number = 0; number < 8; number += 1) {
      const draft = clubDraft(`CLB ${number}`)
      const { value } = await client.mutate('clubs.found', { key: crypto.randomUUID(), draft })
      const { id: club } = value as { readonly id: string }
      for (let member = 0; member < 12; member += 1)
        await client.mutate('members.admit', {
          key: crypto.randomUUID(),
          club,
          draft: memberDraft(`Bùi Thị ${number} ${member}`),
          anotherPerson: true,
        })
    }
    await server.stop()
    for (const ending of ['', '.audit-head']) {
      const file = join(server.folder, `lien-the-he.db${ending}`)
      if (existsSync(file)) copyFileSync(file, `${original}${ending}`)
    }
  } finally {
    await server.remove()
  }
}
