import { randomUUID } from 'node:crypto'
import { copyFileSync, cpSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startServer } from '../server.ts'
import { capitalOf, regulation } from './bookings.ts'
import { admin, type Client, createAdmin, signIn } from './client.ts'
import { clubDraft, memberDraft } from './drafts.ts'

/** A register in its own folder. */
export type Register = { readonly folder: string; readonly database: string }

/**
 * Registers to tamper with: `killed` of a killed server, with its last changes only in the log; `older`, an earlier
 * state of that register; `other`, a different register.
 */
export type Registers = { readonly killed: Register; readonly older: Register; readonly other: Register }

const besides = ['', '-wal', '.audit-head'] as const

export function registerIn(folder: string): Register {
  return { folder, database: join(folder, 'lien-the-he.db') }
}

/**
 * Makes registers that have clubs with members, a fund book and a paper; everything is entered through the procedures.
 */
export async function makeRegisters(folder: string): Promise<Registers> {
  const [killed, older, other] = ['killed', 'older', 'other'].map((name) => registerIn(join(folder, name)))
  if (killed === undefined || older === undefined || other === undefined) throw new Error('three were named')
  const server = await startServer()
  try {
    await createAdmin(server.url, server.code)
    const client = await signIn(server.url)
    const clubs: string[] = []
    for (let number = 0; number < 8; number += 1) clubs.push(await fillClub(client, number))
    await keepBook(client, clubs[0] ?? '')
    await attach(server.url, client, clubs[1] ?? '')
    await server.stop()
    copyRegister(registerIn(server.folder), older)
    await server.restart()
    await fillClub(await signIn(server.url), clubs.length)
    await server.kill()
    copyRegister(registerIn(server.folder), killed)
  } finally {
    await server.remove()
  }
  await makeOther(other)
  return { killed, older, other }
}

/** Copies the files of a register: the database, its log and the files beside it. */
export function copyRegister(from: Register, to: Register): void {
  mkdirSync(to.folder, { recursive: true })
  for (const beside of besides)
    if (existsSync(`${from.database}${beside}`))
      copyFileSync(`${from.database}${beside}`, `${to.database}${beside}`)
  for (const kept of ['attachments', 'session-secret'])
    if (existsSync(join(from.folder, kept)))
      cpSync(join(from.folder, kept), join(to.folder, kept), { recursive: true })
}

async function makeOther(other: Register): Promise<void> {
  const server = await startServer()
  try {
    await createAdmin(server.url, server.code)
    const client = await signIn(server.url)
    for (let number = 0; number < 12; number += 1) await fillClub(client, number)
    await server.stop()
    copyRegister(registerIn(server.folder), other)
  } finally {
    await server.remove()
  }
}

async function accepted(client: Client, procedure: string, input: object): Promise<unknown> {
  const { status, value } = await client.mutate(procedure, { key: randomUUID(), ...input })
  if (status !== 200) throw new Error(`${procedure} was refused with ${status}`)
  return value
}

async function fillClub(client: Client, number: number): Promise<string> {
  const made = await accepted(client, 'clubs.found', { draft: clubDraft(`CLB ${number}`) })
  const { id: club } = made as { readonly id: string }
  for (let member = 0; member < 12; member += 1)
    await accepted(client, 'members.admit', {
      ...{ club, draft: memberDraft(`Bùi Thị ${number} ${member}`), anotherPerson: true },
    })
  return club
}

async function keepBook(client: Client, club: string): Promise<void> {
  await accepted(client, 'books.adoptRegulation', { club, regulation })
  for (const fund of ['incomeFund', 'activityFund'] as const)
    await accepted(client, 'books.contribute', { club, draft: capitalOf(fund) })
}

async function attach(url: string, client: Client, club: string): Promise<void> {
  const { status } = await fetch(`${url}/api/attachments?of=club&id=${club}`, {
    method: 'POST',
    headers: { 'idempotency-key': randomUUID(), origin: url, cookie: client.cookies },
    body: `%PDF-1.4\n% ${admin.userName}\ntrailer<<>>\n%%EOF\n`,
  })
  if (status !== 200) throw new Error(`the paper was refused with ${status}`)
}
