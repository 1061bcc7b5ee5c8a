import { writeFileSync } from 'node:fs'
import { judgeCases } from '@lienthehe/domain/cases'
import { expectedLine, expectedPath } from './expected.ts'
import { seed } from './seed.ts'
import { casesOf } from './thousand.ts'

// `pnpm --filter @lienthehe/cases expect`: writes the expected answer to each case again. Read the
// differences before you commit them.
const lines = casesOf(seed).flatMap((file) => judgeCases(file).map(expectedLine))
writeFileSync(expectedPath, `${lines.join('\n')}\n`)
