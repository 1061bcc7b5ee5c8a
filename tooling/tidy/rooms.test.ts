import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { code, importsOf } from './code.ts'
import { isTest } from './tree.ts'

const domain = 'packages/domain/src'

/**
 * The rooms (folders) of the domain from the lowest to the highest: each may import only from rooms before it, also
 * types.
 */
const domainRooms = [
  // What all rooms may use: days, three-valued answers, text, refusals, units.
  ...['calendar', 'verdicts', 'text', 'refusals', 'encodings', 'history', 'documents', 'units', 'sources'],
  // What is recorded, and what a plan demands of it.
  ...['clubs', 'members', 'boards', 'activities', 'facts', 'plan', 'papers', 'unit-plans', 'oversight'],
  ...['funds', 'resources', 'attachments', 'club-life', 'duplicates', 'home-care', 'matters', 'meetings'],
  ...['privacy', 'subgroups', 'access'],
  // What is counted and judged: first a club, then a province.
  ...['tally', 'quality', 'progress', 'snapshots', 'publication', 'roadmap', 'money'],
  // What is made from the verdicts.
  ...['cases', 'nation', 'reminders', 'review'],
]

/** The rooms inside the funds, in the same order. */
const fundRooms = [
  ...['regulation', 'loans', 'records', 'refusals', 'book'],
  ...['invariants', 'recording', 'statement', 'requests'],
]

/** Every import inside `root` from a room to a later one, or to a room that is not in the list. */
function arrowsBack(root: string, rooms: readonly string[]): readonly string[] {
  // Files beside the rooms export what the rooms contain; no room may import them.
  const roomOf = (path: string) => {
    const rest = path.slice(root.length + 1)
    return rest.includes('/') ? (rest.split('/')[0] ?? '') : null
  }
  return code
    .filter(({ path }) => path.startsWith(`${root}/`) && !isTest(path))
    .flatMap((file) => {
      const room = roomOf(file.path)
      if (room === null) return []
      const targets = importsOf(file)
        .map(({ from }) => posix.join(posix.dirname(file.path), from))
        .filter((target) => target.startsWith(`${root}/`))
      return targets
        .filter((target) => {
          const other = roomOf(target)
          return other !== room && (other === null || rooms.indexOf(other) >= rooms.indexOf(room))
        })
        .map((target) => `${file.path} looks into ${target}`)
    })
}

test('the rooms of the domain depend in one order, types included', () => {
  expect(arrowsBack(domain, domainRooms)).toEqual([])
})

test('so do those of the funds, but for what all of them share', () => {
  const shared = /\/funds\/(dong|dong-schema|evenings|wording|history)\.ts$/
  expect(
    arrowsBack(`${domain}/funds`, fundRooms).filter((arrow) => !shared.test(arrow.split(' into ')[1] ?? '')),
  ).toEqual([])
})

const filesMax = 35

test(`no folder holds more than ${filesMax} files beside each other, tests and generated ones aside`, () => {
  const counts = Map.groupBy(
    code.filter(({ path }) => !isTest(path)),
    ({ path }) => posix.dirname(path),
  )
  const crowded = [...counts].filter(([, files]) => files.length > filesMax)
  expect(crowded.map(([folder, files]) => `${folder} holds ${files.length}`)).toEqual([])
})
