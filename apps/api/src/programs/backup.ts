import { setPriority } from 'node:os'
import { makeBackup } from '../backup/make.ts'
import { runProgram, say } from './outcome.ts'
import { registerPath } from './register.ts'
import { describeHead, describeTally } from './wording.ts'

// Makes a copy of the register now, also while the server runs, and checks it: `node backup.js [file] [--json]`.
const path = registerPath(process.argv.slice(2).find((argument) => !argument.startsWith('--')))
const { BACKUP_COPY_FOLDER, BACKUP_RECIPIENT } = process.env

await runProgram(path, async () => {
  setPriority(10)
  const folder = BACKUP_COPY_FOLDER || null
  const elsewhere = folder === null ? null : { folder, recipient: BACKUP_RECIPIENT || null }
  const made = await makeBackup(path, new Date(), elsewhere)
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify(made))
    return 0
  }
  const [counted, reach] = [describeTally(made.manifest.tally), describeHead(made.manifest.head)]
  say({
    vi: `Đã sao lưu và kiểm tra: ${made.path}, ${counted.vi}, ${reach.vi}.`,
    en: `Backed up and checked: ${made.path}, ${counted.en}, ${reach.en}.`,
  })
  for (const finding of made.manifest.findings) console.log(finding)
  if (made.elsewhere === null) return 0
  if ('path' in made.elsewhere) {
    say({ vi: `Bản thứ hai: ${made.elsewhere.path}`, en: `The second copy: ${made.elsewhere.path}` })
    return 0
  }
  const { failed } = made.elsewhere
  say({ vi: `KHÔNG có bản thứ hai: ${failed}`, en: `There is NO second copy: ${failed}` })
  return 1
})
