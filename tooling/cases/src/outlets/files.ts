import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cases } from '@lienthehe/domain/cases'

/** A file of cases on the disk. */
export type CasesFile = { readonly path: string; readonly text: string }

/** Makes the folder, and writes each file of cases into it as JSON. */
export function writeFiles(folder: string, files: readonly Cases[]): readonly CasesFile[] {
  mkdirSync(folder, { recursive: true })
  return files.map((file) => {
    const text = JSON.stringify(file)
    const path = join(folder, `${file.plan.id}.json`)
    writeFileSync(path, text)
    return { path, text }
  })
}
