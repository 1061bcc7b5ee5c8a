import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Mutation, mutate } from './mutation.ts'

/** A copy of a package that may be mutated; the packages that it imports are linked. */
export type Scratch = {
  readonly folder: string
  /** Runs `act` while the mutation is in that file of the package, and then removes the mutation. */
  readonly withMutation: <Done>(path: string, mutation: Mutation, act: () => Done) => Done
  readonly [Symbol.dispose]: () => void
}

/** `base` is the file that the package's compiler settings extend, two folders above it. */
export function copyToScratch(packageFolder: string, base: string): Scratch {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'mutants-')))
  const folder = join(top, 'packages', 'copy')
  const isCopied = (path: string) => !/[\\/](node_modules|dist|reports)$/.test(path)
  cpSync(packageFolder, folder, { recursive: true, filter: isCopied })
  cpSync(base, join(top, 'tsconfig.base.json'))
  symlinkSync(join(packageFolder, 'node_modules'), join(folder, 'node_modules'), 'junction')
  return {
    folder,
    withMutation: (path, mutation, act) => {
      const file = join(folder, path)
      const text = readFileSync(file, 'utf8')
      writeFileSync(file, mutate(text, mutation))
      try {
        return act()
      } finally {
        writeFileSync(file, text)
      }
    },
    [Symbol.dispose]: () => rmSync(top, { recursive: true, force: true }),
  }
}
