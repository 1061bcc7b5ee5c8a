import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { createRandom } from '../../demo/src/random.ts'
import type { Mutation } from './mutation.ts'
import { mutationsIn } from './mutations-in.ts'

/** A mutation in one of the files of a folder: the number of its line, and that line without the spaces around it. */
export type Mutant = Mutation & { readonly file: string; readonly line: number; readonly in: string }

/**
 * Chooses this many mutants: equally many from each room (a folder of the domain), each at a different place. The same
 * seed and sources give the same mutants. `folder` has the sources; files are named relative to it.
 */
export function chooseMutants(
  folder: string,
  {
    rooms,
    count,
    seed,
  }: { readonly rooms: readonly string[]; readonly count: number; readonly seed: number },
): readonly Mutant[] {
  const random = createRandom(seed)
  const shares = rooms.map((_, room) => Math.floor((count + rooms.length - 1 - room) / rooms.length))
  return rooms.flatMap((room, index) =>
    random.shuffle(mutantsIn(folder, room)).filter(isFirstOfPlace).slice(0, shares[index]),
  )
}

function mutantsIn(folder: string, room: string): readonly Mutant[] {
  return globSync(`${room}/**/*.ts`, { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\.(test|test-data)\.ts$|\/index\.ts$/.test(path))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(posix.join(folder, file), 'utf8')
      return mutationsIn(file, text).map((mutation) => ({ ...mutation, file, ...lineOf(text, mutation) }))
    })
}

function lineOf(text: string, { start }: Mutation): Pick<Mutant, 'line' | 'in'> {
  const line = text.slice(0, start).split('\n').length
  return { line, in: text.split('\n')[line - 1]?.trim() ?? '' }
}

function isFirstOfPlace(mutant: Mutant, place: number, all: readonly Mutant[]): boolean {
  return all.findIndex(({ file, start }) => file === mutant.file && start === mutant.start) === place
}
