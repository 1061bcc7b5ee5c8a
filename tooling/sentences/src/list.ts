import { sentencesIn } from './sentences-in.ts'
import { folders, sourcesIn } from './sources.ts'

// `pnpm --filter @lienthehe/sentences run list [folder …]`: prints every sentence that users read, by file
// and with its line; the English is below the Vietnamese. Filled-in values are in braces, alternatives in
// brackets.
const asked = process.argv.slice(2)
const counts = { pairs: 0, alone: 0 }

for (const { path, text } of (asked.length === 0 ? folders : asked).flatMap(sourcesIn)) {
  const sentences = sentencesIn(path, text)
  if (sentences.length === 0) continue
  console.log(`\n${path}`)
  for (const { line, vi, en } of sentences) {
    const [first, ...more] = [vi, en].filter((half) => half !== null)
    console.log(`${String(line).padStart(5)}  ${first}`)
    for (const half of more) console.log(`       ${half}`)
    if (more.length > 0) counts.pairs += 1
    else counts.alone += 1
  }
}

console.log(`\n${counts.pairs} sentences in both languages, ${counts.alone} in one of them alone`)
