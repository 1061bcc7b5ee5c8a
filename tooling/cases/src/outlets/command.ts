import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { must } from '../../../reuse/src/outside.ts'
import type { CasesFile } from './files.ts'
import { linesIn } from './package.ts'

const command = fileURLToPath(new URL('../../../../packages/office/bin/lienthehe.ts', import.meta.url))

/** The output of `lienthehe judge` for all these files. */
export function judgedByCommand(files: readonly CasesFile[]): readonly string[] {
  return linesIn(must(process.execPath, [command, 'judge', ...files.map(({ path }) => path)], tmpdir()))
}
