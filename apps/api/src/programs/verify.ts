import { existsSync } from 'node:fs'
import { setPriority } from 'node:os'
import Database from 'libsql'
import { readKnownOutside } from '../audit-head/head-file.ts'
import { readHashOf } from '../audit-head/inside.ts'
import { fileHash } from '../db/file-hash.ts'
import { readOnlyUri } from '../db/file-url.ts'
import { type Examination, examineFile } from '../scrub/examine.ts'
import { describeRegisterFinding, type RegisterFinding } from '../scrub/finding.ts'
import { runProgram, say } from './outcome.ts'
import { registerPath } from './register.ts'
import { describeHead, describeTally } from './wording.ts'

// Checks whether a database (the register or a copy of it) is sound, its history unbroken, and its rows as the history
// says. `node verify.js [file] [--json] [--slowly]`; exit code 0: sound, 1: not sound, 3: sound, and older than the
// register.
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'))
const [named] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const register = registerPath(undefined)
const path = registerPath(named)

await runProgram(path, async () => {
  if (flags.includes('--slowly')) setPriority(19)
  const known = readKnownOutside(path)
  const examined = await examineFile(path, known)
  const isCopy = known === null && path !== register && existsSync(register)
  const beside = isCopy ? besideRegister(examined) : { behind: 0, findings: [] }
  const isEmpty = path !== register && (examined.head === null || examined.head.seq === 0)
  // While a server has the file open, there is no note of the hash that the file had when it was closed.
  const isChanged = known?.closedAs != null && existsSync(path) && fileHash(path) !== known.closedAs
  const findings: readonly RegisterFinding[] = [
    ...examined.findings,
    ...(isChanged ? [{ kind: 'changedWhileClosed' } as const] : []),
    ...beside.findings,
    ...(isEmpty && examined.findings.length === 0 ? [{ kind: 'historyEmpty' } as const] : []),
  ]
  if (flags.includes('--json')) console.log(JSON.stringify({ ...examined, findings, behind: beside.behind }))
  else report({ ...examined, findings }, beside.behind)
  return findings.length > 0 ? 1 : beside.behind > 0 ? 3 : 0
})

/**
 * A copy must be a beginning of the register's history: compares both, and counts the changes that the register made
 * since.
 */
function besideRegister({ head }: Examination): {
  readonly behind: number
  readonly findings: readonly RegisterFinding[]
} {
  const known = readKnownOutside(register)?.head ?? null
  if (known === null || head === null) return { behind: known?.seq ?? 0, findings: [] }
  const database = new Database(readOnlyUri(register), { timeout: 1000 })
  try {
    const isOurs = head.seq === 0 || readHashOf(database, head.seq) === head.hash
    return {
      behind: Math.max(0, known.seq - head.seq),
      findings: isOurs ? [] : [{ kind: 'anotherHistory', seq: head.seq }],
    }
  } finally {
    database.close()
  }
}

function report({ findings, head, tally }: Examination, behind: number): void {
  const [counted, reach] = [describeTally(tally), describeHead(head)]
  say({ vi: `Sổ ${path}: ${counted.vi}, ${reach.vi}.`, en: `${path}: ${counted.en}, ${reach.en}.` })
  for (const finding of findings) say(describeRegisterFinding(finding))
  if (behind > 0)
    say({
      vi: `Bản sao này thiếu ${behind} thay đổi so với sổ đang dùng ${register}.`,
      en: `This copy is missing ${behind} changes that are in the register ${register}.`,
    })
  say(
    findings.length === 0
      ? { vi: 'Kết luận: nguyên vẹn.', en: 'Result: intact.' }
      : { vi: 'Kết luận: KHÔNG nguyên vẹn.', en: 'Result: NOT intact.' },
  )
}
