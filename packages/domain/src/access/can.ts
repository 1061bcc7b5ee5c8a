import type { ClubId } from '../clubs/club-id-schema.ts'
import type { MeansId } from '../resources/means-schema.ts'
import type { Language, Wording } from '../text/language.ts'
import type { UnitKey } from '../units/unit.ts'
import { assertNever } from '../verdicts/assert-never.ts'

/** The roles that a user may have in a plan, the most powerful first. */
export const roles = ['provincialAdmin', 'officer', 'clubBoard', 'viewer', 'donor'] as const
export type Role = (typeof roles)[number]

/** Everything that somebody may ask the system to do. */
export const actions = [
  'plan.read',
  'plan.adopt',
  'club.read',
  'club.found',
  'club.edit',
  'club.close',
  'club.history',
  'member.read',
  'member.admit',
  'member.edit',
  'member.leave',
  'person.read',
  'person.answer',
  'roster.import',
  'attachment.read',
  'attachment.write',
  'book.sums',
  'book.read',
  'book.write',
  'board.read',
  'board.write',
  'report.read',
  'report.write',
  'report.review',
  'report.setDueDay',
  'visit.read',
  'visit.write',
  'unitPlan.read',
  'unitPlan.write',
  'paper.read',
  'paper.write',
  'means.read',
  'means.write',
  'matter.read',
  'matter.write',
  'project.sums',
  'release.read',
  'release.write',
  'review.close',
  'user.read',
  'user.open',
  'user.manage',
] as const
export type Action = (typeof actions)[number]

/**
 * The one table of rights: which actions a role has within its scope. The API refuses what the table does not allow,
 * and the web app hides it. The province does everything. An officer, in a unit of any level, does everything but
 * plans, the day on which reports are due, releases, the closing of periods and the rights of accounts. A board does
 * what concerns its members, while founding, editing and closing its club are decisions of the units above. A viewer
 * sees figures but never people, and therefore not the history of a club, which names people. Only officers, who are
 * responsible by law, see what is stored about one person, who read it, and what that person asks of the
 * administration; the neighbours on a board do not. Donors see the sums of their own project and nothing else.
 */
const permissions = {
  provincialAdmin: actions,
  officer: actions.filter((action) => !isOfProvince(action)),
  clubBoard: [
    'club.read',
    'club.history',
    'member.read',
    'member.admit',
    'member.edit',
    'member.leave',
    'roster.import',
    'attachment.read',
    'attachment.write',
    'book.sums',
    'book.read',
    'book.write',
    'board.read',
    'report.read',
    'report.write',
    'visit.read',
  ],
  viewer: [
    'plan.read',
    'club.read',
    'unitPlan.read',
    'paper.read',
    'means.read',
    'matter.read',
    'project.sums',
    'book.sums',
  ],
  donor: ['project.sums'],
} as const satisfies Record<Role, readonly Action[]>

/**
 * Actions that only the province may do: they set the plan in use, the day on which reports are due, what the public
 * reads, which periods are closed, and the rights of existing accounts.
 */
function isOfProvince(action: Action): boolean {
  return ['plan.adopt', 'report.setDueDay', 'release.write', 'review.close', 'user.manage'].includes(action)
}

/** The actions that change nothing. */
const readingActions: readonly Action[] = [
  'plan.read',
  'club.read',
  'club.history',
  'member.read',
  'person.read',
  'attachment.read',
  'book.sums',
  'book.read',
  'board.read',
  'report.read',
  'visit.read',
  'unitPlan.read',
  'paper.read',
  'means.read',
  'matter.read',
  'project.sums',
  'release.read',
  'user.read',
]

/** Where a role applies: a unit with everything below it, one club, or one project. */
export type Scope =
  | { readonly kind: 'unit'; readonly unit: UnitKey }
  | { readonly kind: 'club'; readonly club: ClubId }
  | { readonly kind: 'project'; readonly project: MeansId }

/** A role, and where it applies. */
export type Grant = { readonly role: Role; readonly scope: Scope }

/**
 * A right as it is on a certain day; `ended`: its unit has ended, so it still allows reading that unit’s records but no
 * writing.
 */
export type HeldGrant = Grant & { readonly ended?: boolean }

/** The user who wants to do something; a user without grants may do nothing. */
export type Actor = { readonly grants: readonly HeldGrant[] }

/**
 * What an action is done to. `within`: the units that contain it, the smallest first; `club`: the club that it is or
 * belongs to, if any; `project`: the project that it is, if it is one.
 */
export type Subject = {
  readonly within: readonly UnitKey[]
  readonly club: ClubId | null
  readonly project?: MeansId
}

/** May this actor do this to this subject? Whatever no grant allows is forbidden. */
export function can(actor: Actor, action: Action, subject: Subject): boolean {
  return actor.grants.some((grant) => allows(grant, action) && covers(grant.scope, subject))
}

/** Does any grant allow this action, wherever it applies? The web app hides what a user can do nowhere. */
export function canSomewhere(actor: Actor, action: Action): boolean {
  return actor.grants.some((grant) => allows(grant, action))
}

/** The scopes in which the actor may do this. An empty list means nowhere, never everywhere. */
export function scopesOf(actor: Actor, action: Action): readonly Scope[] {
  return actor.grants.filter((grant) => allows(grant, action)).map(({ scope }) => scope)
}

function allows({ role, ended = false }: HeldGrant, action: Action): boolean {
  return (
    permissions[role].some((allowed) => allowed === action) && (!ended || readingActions.includes(action))
  )
}

function covers(scope: Scope, { within, club, project }: Subject): boolean {
  switch (scope.kind) {
    case 'unit':
      return within.includes(scope.unit)
    case 'club':
      return scope.club === club
    case 'project':
      return scope.project === project
    default:
      return assertNever(scope)
  }
}

const roleLabels: Readonly<Record<Role, Wording>> = {
  provincialAdmin: { vi: 'Quản trị cấp tỉnh', en: 'Provincial admin' },
  officer: { vi: 'Cán bộ', en: 'Officer' },
  clubBoard: { vi: 'Ban chủ nhiệm', en: 'Club board' },
  viewer: { vi: 'Người xem', en: 'Viewer' },
  donor: { vi: 'Nhà tài trợ', en: 'Donor' },
}

/** `Quản trị cấp tỉnh`, `Cán bộ` …; where the role applies is shown beside it. */
export function labelRole(role: Role, language: Language): string {
  return roleLabels[role][language]
}
