import type { Wording } from '@lienthehe/domain'
import type { Grant } from '@lienthehe/domain/access'
import { type AccountLine, createOneTimePassword } from '@lienthehe/domain/access'
import type { WrongField } from '@lienthehe/domain/refusals'
import type { ApiOutputs } from '../api.ts'

type ReadLine = ApiOutputs['users']['readList']['accounts'][number]

/** A complete line: an account can be opened and a slip printed. */
export type ReadyAccount = {
  readonly userName: string
  readonly fullName: string
  readonly grant: Grant
  readonly place: Wording
  readonly password: string
}

/** A line of the list; `account` is `null` while the line is incomplete. */
export type ListedLine = {
  readonly read: ReadLine
  readonly account: ReadyAccount | null
  readonly wrong: readonly WrongField[]
}

/** The lines with their accounts; each password is generated only once, so that a repeated request is identical. */
export function listLines(read: readonly ReadLine[]): readonly ListedLine[] {
  return read.map((line) => ({ read: line, account: accountOf(line), wrong: line.wrong }))
}

function accountOf({ fullName, userName, role, found, wrong }: ReadLine): ReadyAccount | null {
  if (role === null || found === null || wrong.length > 0) return null
  const { scope, place } = found
  return { userName, fullName, grant: { role, scope }, place, password: createOneTimePassword(drawByte) }
}

/** The accounts that can be opened, in the order of the list. */
export function readyAccounts(lines: readonly ListedLine[]): readonly ReadyAccount[] {
  return lines.flatMap(({ account }) => account ?? [])
}

/**
 * The lines, each with what the server refused about its account. In the refusal, `accounts.3.userName` means the
 * fourth account that was sent.
 */
export function withRefused(
  lines: readonly ListedLine[],
  fields: readonly WrongField[],
): readonly ListedLine[] {
  const sent = readyAccounts(lines)
  return lines.map((line) => {
    const place = line.account === null ? -1 : sent.indexOf(line.account)
    const beginning = `accounts.${place}.`
    const wrong = fields
      .filter(({ field }) => field.startsWith(beginning))
      .map(({ field, problem }) => ({ field: field.slice(beginning.length), problem }))
    return wrong.length === 0 ? line : { ...line, wrong: [...line.wrong, ...wrong] }
  })
}

/** The lines for which no account was opened, in a form that can be typed again. */
export function textOfUnclear(lines: readonly ListedLine[]): string {
  return lines
    .filter(({ account }) => account === null)
    .map(({ read: { line } }) => textOf(line))
    .join('\n')
}

function textOf({ fullName, role, place, userName }: AccountLine): string {
  return [fullName, role, place, userName].join('; ').replace(/(; )+$/, '')
}

function drawByte(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint8Array(1))
  return drawn
}
