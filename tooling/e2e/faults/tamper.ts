import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findTampering, namedByStart, namedByVerify } from './find-tampering.ts'
import { copyRegister, makeRegisters, registerIn } from './tampered-register.ts'
import { flipBit, seeded, tamperings } from './tamperings.ts'

// `node faults/tamper.ts [flips] [seed]`: changes a register in fifteen forbidden ways, and flips single bits
// of its file. Prints which check found each change, and how it named it: the start, the examination by the
// running server, or `verify`.
const flips = Number(process.argv[2] ?? 120)
const random = seeded(Number(process.argv[3] ?? 20_201_009))
const folder = mkdtempSync(join(tmpdir(), 'lien-the-he-tamper-'))
try {
  const registers = await makeRegisters(folder)
  let sound = 0
  console.log('| tampering | start | while running | verify |\n| --- | --- | --- | --- |')
  for (const tampering of tamperings) {
    const { start, scrub, verify } = await findTampering(tampering, registers, folder)
    if (start === null && scrub === null && verify === null) sound += 1
    console.log(`| ${tampering.what} | ${start ?? '–'} | ${scrub ?? '–'} | ${verify ?? '–'} |`)
  }

  const counts = { named: 0, onlyByHash: 0, ended: 0, missed: 0, startRefused: 0, startSaid: 0 }
  const flipped = registerIn(join(folder, 'flipped'))
  for (let flip = 0; flip < flips; flip += 1) {
    rmSync(flipped.folder, { recursive: true, force: true })
    copyRegister(registers.older, flipped)
    flipBit(flipped.database, random)
    const found = namedByVerify(flipped)
    if (found === null) counts.missed += 1
    else if (found === 'changedWhileClosed') counts.onlyByHash += 1
    else if (found === 'ended without a word') counts.ended += 1
    else counts.named += 1
    const said = await namedByStart(flipped)
    if (said?.startsWith('refused')) counts.startRefused += 1
    else if (said !== null) counts.startSaid += 1
  }
  console.log(
    `${flips} flips: ${JSON.stringify(counts)}; ${sound} of ${tamperings.length} tamperings called sound`,
  )
  process.exitCode = sound + counts.missed === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
