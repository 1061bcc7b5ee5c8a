import { hash } from 'node:crypto'
import {
  bytesOfHex,
  consistencyProof,
  type GrownTree,
  growTree,
  judgeGrowth,
  readCheckpoint,
  rootOf,
  signNote,
  writeCheckpoint,
  writeNote,
} from '@lienthehe/office/checkpoints'
import fc from 'fast-check'
import Database from 'libsql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashOf } from '../audit/append.ts'
import { keyOf } from '../testing/attested.ts'
import { fillTwoProvinces, makeFolder } from '../testing/instance.ts'

// Longer run: `FORKS=1000 FORK_SEED=7 pnpm --filter @lienthehe/api exec vitest run src/checkpoints/forks.test.ts`.
const forks = Number(process.env['FORKS'] ?? 60)
const seed = Number(process.env['FORK_SEED'] ?? 146)
const folder = makeFolder()
const path = `${folder.path}/register.db`
const log = keyOf('clb.example/nhat-ky')
/** How many changes the history has, and how many of the first ones were cosigned. */
const [changes, cosigned] = [120, 90]

type Row = Parameters<typeof hashOf>[0] & { readonly hash: string }

beforeAll(() => fillTwoProvinces(path))
afterAll(() => folder.remove())

/**
 * What somebody who controls the whole database may do to the cosigned changes. After each attack, all hashes are
 * computed again, so the chain itself looks intact.
 */
const attack = fc.oneof(
  fc.record({
    kind: fc.constant('edit' as const),
    at: fc.nat(cosigned - 1),
    field: fc.constantFrom('at', 'actor', 'action', 'digest'),
  }),
  fc.record({ kind: fc.constant('drop' as const), at: fc.nat(cosigned - 1) }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(cosigned - 1) }),
  fc.record({ kind: fc.constant('swap' as const), at: fc.nat(cosigned - 2) }),
  fc.record({ kind: fc.constant('rollBack' as const), to: fc.nat(cosigned - 1), more: fc.constant(0) }),
  // The history is rolled back, and then other changes are added, until it is as long as before, or longer.
  fc.record({
    kind: fc.constant('rollBack' as const),
    to: fc.nat(cosigned - 1),
    more: fc.integer({ min: 1, max: 200 }),
  }),
)

function rowAt(place: number, about = 'honest'): Omit<Row, 'hash' | 'seq' | 'previousHash'> {
  return {
    ...{
      at: `2026-11-${String(1 + (place % 28)).padStart(2, '0')}T00:00:00.000Z`,
      actor: `user ${place % 7}`,
    },
    ...{
      action: 'member.edit',
      subjectKind: 'member',
      subjectId: `${about} ${place}`,
      club: null,
      partOf: null,
    },
    digest: hash('sha256', `${about} ${place}`),
  }
}

/** Gives the rows numbers and hashes that follow from each other, as the program would have written them. */
function chained(rows: readonly Omit<Row, 'hash' | 'seq' | 'previousHash'>[]): readonly Row[] {
  let previousHash = '0'.repeat(64)
  return rows.map((row, index) => {
    const link = { ...row, seq: index + 1, previousHash }
    previousHash = hashOf(link)
    return { ...link, hash: previousHash }
  })
}

function attacked(
  rows: readonly Row[],
  done: typeof attack extends fc.Arbitrary<infer One> ? One : never,
): readonly Row[] {
  switch (done.kind) {
    case 'edit':
      return chained(
        rows.map((row, index) =>
          index === done.at ? { ...row, [done.field]: `${row[done.field as 'at']}!` } : row,
        ),
      )
    case 'drop':
      return chained(rows.toSpliced(done.at, 1))
    case 'insert':
      return chained(
        rows.toSpliced(done.at, 0, { ...rowAt(done.at, 'forged'), seq: 0, previousHash: '', hash: '' }),
      )
    case 'swap': {
      const [one, other] = [rows[done.at], rows[done.at + 1]]
      return one === undefined || other === undefined
        ? rows
        : chained(rows.with(done.at, other).with(done.at + 1, one))
    }
    case 'rollBack':
      return chained([
        ...rows.slice(0, done.to),
        ...Array.from({ length: done.more }, (_, index) => rowAt(index, 'forged')),
      ])
  }
}

/**
 * Overwrites the history and reads the tree as the server would. The triggers that forbid overwriting have been
 * dropped.
 */
function store(database: Database.Database, rows: readonly Row[]): GrownTree {
  // One transaction without waiting for the disk, because the file is thrown away after the test.
  database.exec('pragma synchronous = off; begin; delete from audit')
  const insert = database.prepare(
    `insert into audit (seq, at, actor, action, subject_kind, subject_id, club, part_of, digest, previous_hash, hash)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  for (const { seq, at, actor, action, subjectKind, subjectId, digest, previousHash, hash: own } of rows)
    insert.run([seq, at, actor, action, subjectKind, subjectId, null, null, digest, previousHash, own])
  database.exec('commit')
  const tree = growTree()
  for (const row of database.prepare('select hash from audit order by seq').raw(true).all([]))
    tree.append(bytesOfHex(String(Reflect.get(Object(row), 0))))
  return tree
}

function shownBy(tree: GrownTree, size = tree.size()) {
  const text = writeCheckpoint({ origin: log.name, size, root: rootOf(tree, size) })
  const read = readCheckpoint(writeNote(signNote(text, log)))
  if (read === undefined) throw new Error('no checkpoint')
  return read
}

/** All proofs that somebody who has both histories could try. */
function proofsOf(forged: GrownTree, honest: GrownTree, noise: readonly Uint8Array[]) {
  const to = forged.size()
  const from = Math.min(cosigned, to)
  return [
    consistencyProof(forged, from, to),
    consistencyProof(honest, cosigned, honest.size()),
    to >= cosigned && to <= honest.size() ? consistencyProof(honest, cosigned, to) : [],
    [],
    noise,
    [...consistencyProof(forged, from, to), ...noise],
  ]
}

test(`of ${forks} forks and rollbacks with the whole database and the key, none passes for what was cosigned`, () => {
  const database = new Database(path)
  for (const row of database
    .prepare("select name from sqlite_schema where type = 'trigger' and tbl_name = 'audit'")
    .raw(true)
    .all([]))
    database.exec(`drop trigger ${String(Reflect.get(Object(row), 0))}`)
  const honestRows = chained(Array.from({ length: changes }, (_, index) => rowAt(index)))
  const honest = store(database, honestRows)
  const known = shownBy(honest, cosigned).checkpoint
  const grown = judgeGrowth(known, shownBy(honest), {
    proof: consistencyProof(honest, cosigned, changes),
    key: log.note,
  })
  expect(grown).toBeNull()
  const reasons = new Map<string, number>()
  const noise = fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { maxLength: 8 })
  fc.assert(
    fc.property(attack, noise, (done, lines) => {
      const forged = store(database, attacked(honestRows, done))
      for (const proof of proofsOf(forged, honest, lines)) {
        const refusal = judgeGrowth(known, shownBy(forged), { proof, key: log.note })
        expect(refusal).not.toBeNull()
        reasons.set(refusal?.reason ?? '', (reasons.get(refusal?.reason ?? '') ?? 0) + 1)
      }
    }),
    { numRuns: forks, seed },
  )
  database.close()
  console.log(
    `${forks} forks and rollbacks, 6 proofs each, seed ${seed}: refused ${JSON.stringify(Object.fromEntries(reasons))}, passed 0`,
  )
  expect([...reasons.keys()].toSorted()).toEqual(['rewritten', 'rolledBack'])
})
