import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Mutant } from './choose.ts'
import type { Scratch } from './scratch.ts'

export type Fate = 'killed' | 'survived'

/** Longer than the tests ever take: a mutation that makes a program run forever counts as noticed. */
const patienceMs = 8 * 60_000

/**
 * Do the tests notice this mutation? The tests of its own folder, which are the fastest, run first; then all tests that
 * use its file.
 */
export function tryMutant(scratch: Scratch, mutant: Mutant): Fate {
  const path = join('src', mutant.file)
  const room = join('src', mutant.file.split('/')[0] ?? '')
  return scratch.withMutation(path, mutant, () =>
    passes(scratch, ['related', path, '--dir', room]) && passes(scratch, ['related', path])
      ? 'survived'
      : 'killed',
  )
}

/** Throws if the tests of a room fail without a mutation, because then their failures say nothing about a mutant. */
export function assertGreen(scratch: Scratch, room: string): void {
  if (!passes(scratch, ['run', '--dir', join('src', room)]))
    throw new Error(`the tests of ${room} fail before anything was changed`)
}

function passes({ folder }: Scratch, asked: readonly string[]): boolean {
  // A test that is slow because the machine is busy must not count as noticing the mutation.
  const patience = `--testTimeout=${patienceMs}`
  const options = ['--run', '--bail=1', '--maxWorkers=1', '--reporter=dot', '--passWithNoTests', patience]
  const { status } = spawnSync(
    process.execPath,
    [join(folder, 'node_modules/vitest/vitest.mjs'), ...asked, ...options],
    { cwd: folder, stdio: 'ignore', timeout: patienceMs },
  )
  return status === 0
}
