import { hoaBinh146 } from '@lienthehe/domain'
import { type Club, possibleChanges } from '@lienthehe/domain/clubs'
import fc from 'fast-check'
import { readClubs, type StoredClub } from '../clubs/queries.ts'
import { readMembers, type StoredMember } from '../members/queries.ts'
import { readImports } from '../rosters/queries.ts'
import { readUnitPlanList, readUnitPlansFor } from '../unit-plans/queries.ts'
import { unitPlanDraft } from './drafts/unit-plan-draft.ts'
import type { Instance } from './instance.ts'
import { admin, keepDraft } from './matrix-target.ts'
import { outcomeOf } from './outcome.ts'
import { unitOf, uuidOf } from './two-provinces.ts'

const communes = fc.constantFrom('111', '112', '121', '122').map(unitOf)
const days = fc.constantFrom('2023-05-01', '2023-06-30', '2023-07-01', '2025-10-01', '2025-11-20')
const at = fc.nat(400)

/** A command that a user may try; `at` picks a club or a member among those that exist then. */
export const commands = fc.oneof(
  fc.record({ kind: fc.constant('found' as const), at, commune: communes, on: days }),
  fc.record({
    kind: fc.constant('editClub' as const),
    at,
    commune: communes,
    on: fc.constantFrom('2019-05-01', '2022-05-19'),
  }),
  fc.record({ kind: fc.constant('change' as const), at, which: fc.nat(3), on: days }),
  fc.record({
    kind: fc.constant('admit' as const),
    at,
    birth: fc.constantFrom('1950', '1968-07-01', null),
    on: days,
  }),
  fc.record({ kind: fc.constant('editMember' as const), at, birth: fc.constantFrom('1948', '1975', null) }),
  fc.record({ kind: fc.constant('leave' as const), at, on: days }),
  fc.record({ kind: fc.constant('restore' as const), at }),
  fc.record({ kind: fc.constant('import' as const), at, people: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant('undo' as const), at }),
  fc.record({ kind: fc.constant('recordUnitPlan' as const), at, on: days }),
  fc.record({ kind: fc.constant('withdrawUnitPlan' as const), at }),
  fc.record({ kind: fc.constant('completeList' as const), areAllRecorded: fc.boolean() }),
  fc.record({ kind: fc.constant('look' as const), at, on: days }),
)
export type Command = typeof commands extends fc.Arbitrary<infer One> ? One : never

type Scene = {
  readonly instance: Instance
  readonly caller: Awaited<ReturnType<Instance['as']>>
  readonly key: string
  readonly step: number
}

/** Runs the command. A refusal is a valid outcome, a bug is thrown. */
export async function perform(instance: Instance, command: Command, step: number): Promise<string> {
  const scene = { instance, caller: await instance.as(admin), key: uuidOf(`step ${step}`), step }
  const outcome = await outcomeOf(
    isOfUnits(command) ? withUnits(scene, command) : withRegister(scene, command),
  )
  if (outcome.kind === 'bug') throw outcome.error
  return `${command.kind} ${outcome.kind}`
}

type UnitCommand = Extract<Command, { kind: 'recordUnitPlan' | 'withdrawUnitPlan' | 'completeList' }>

function isOfUnits(command: Command): command is UnitCommand {
  return (
    command.kind === 'recordUnitPlan' ||
    command.kind === 'withdrawUnitPlan' ||
    command.kind === 'completeList'
  )
}

async function withUnits({ instance, caller, key, step }: Scene, command: UnitCommand) {
  const { db } = instance.services
  switch (command.kind) {
    case 'recordUnitPlan': {
      const unit = unitOf(pick(['11', '12'], command.at))
      return caller.unitPlans.record({
        key,
        draft: unitPlanDraft({ unit, number: `${step}/KH`, issuedOn: command.on }),
      })
    }
    case 'withdrawUnitPlan': {
      const recorded = await readUnitPlansFor(db, hoaBinh146.id)
      const chosen = recorded[command.at % recorded.length]
      // If no plan is recorded yet, uses an id that does not exist: the command is refused.
      const { id, version } = { id: chosen?.value.id ?? key, version: chosen?.version ?? 1 }
      return caller.unitPlans.withdraw({ key, id, version, withdrawal: { reason: 'Thử' } })
    }
    case 'completeList': {
      const { version } = await readUnitPlanList(db, hoaBinh146.id)
      const { areAllRecorded } = command
      return caller.unitPlans.completeList({ key, plan: hoaBinh146.id, areAllRecorded, version })
    }
  }
}

async function withRegister(scene: Scene, command: Exclude<Command, UnitCommand>) {
  const { instance } = scene
  const { db, units } = instance.services
  const clubs = (await readClubs(db)).filter(({ club }) => units.within(club.commune).includes(unitOf('1')))
  const listed = await readMembers(
    db,
    clubs.map(({ club }) => club.id),
  )
  const former = listed.filter(({ member }) => member.departure !== null)
  const members = command.kind === 'restore' && former.length > 0 ? former : listed
  return command.kind === 'editMember' || command.kind === 'leave' || command.kind === 'restore'
    ? withMember(scene, command, pick(members, command.at))
    : withClub(scene, command, pick(clubs, command.at))
}

function pick<One>(all: readonly One[], place: number): One {
  const one = all[place % all.length]
  if (one === undefined) throw new RangeError('there is nothing to pick from')
  return one
}

type MemberCommand = Extract<Command, { kind: 'editMember' | 'leave' | 'restore' }>

async function withMember({ caller, key }: Scene, command: MemberCommand, { member, version }: StoredMember) {
  const { id, club: _, departure: __, ...draft } = member
  switch (command.kind) {
    case 'editMember':
      return caller.members.edit({
        key,
        id,
        version,
        draft: { ...draft, birth: command.birth },
        anotherPerson: true,
      })
    case 'leave':
      return caller.members.leave({ key, id, version, departure: { on: command.on, reason: 'movedAway' } })
    case 'restore':
      return caller.members.restore({ key, id, version })
  }
}

async function withClub(
  scene: Scene,
  command: Exclude<Command, MemberCommand | UnitCommand>,
  { club, version }: StoredClub,
) {
  const { caller, key, instance } = scene
  const { id, events: _, liesIn: __, ...draft } = club
  switch (command.kind) {
    case 'found':
      return caller.clubs.found({
        key,
        draft: { ...draft, commune: command.commune, establishedOn: command.on },
      })
    case 'editClub':
      return caller.clubs.edit({
        key,
        id,
        version,
        draft: { ...draft, commune: command.commune, establishedOn: command.on },
      })
    case 'change': {
      const change = pick([...possibleChanges(club), 'resumed' as const], command.which)
      const happened = { on: command.on, reason: 'Thử' }
      if (change !== 'merged')
        return caller.clubs.change({ key, id, version, event: { ...happened, change } })
      const all = await readClubs(instance.services.db)
      const listed = await readMembers(instance.services.db, [id])
      const people = listed.filter(({ member }) => member.departure === null).length
      const merger = { ...happened, into: pick(all, command.at + 1).club.id, people, inBoth: [] }
      return caller.clubs.merge({ key, id, version, merger })
    }
    case 'admit':
      return caller.members.admit({ key, club: id, draft: admissionOf(scene, command), anotherPerson: true })
    case 'import':
      return importList(scene, club, command.people)
    case 'undo': {
      const [latest] = await readImports(instance.services.db, id)
      return latest && caller.rosters.undo({ key, import: latest.taken.id })
    }
    case 'look':
      return caller.plan.overview({ plan: null, asOf: command.on })
  }
}

function admissionOf({ step }: Scene, { birth, on }: { readonly birth: string | null; readonly on: string }) {
  const unasked = { sex: null, ethnicity: null, hardships: null, village: null, phone: null, citizenId: null }
  return { ...unasked, fullName: `Người ${step}`, birth, joinedOn: on }
}

async function importList({ instance, caller, key, step }: Scene, { id }: Club, people: number) {
  const stored = (await readMembers(instance.services.db, [id])).slice(0, 1)
  const known = stored.map(({ member }) => `${member.fullName},${member.birth?.slice(0, 4) ?? ''}\n`)
  const added = Array.from({ length: people }, (_, person) => `Người mới ${step}.${person},195${person}\n`)
  const draft = await keepDraft(instance, `list ${step}`, [...known, ...added].join(''), id)
  return caller.rosters.commit({ key, id: draft, version: 1, skipRefused: true })
}
