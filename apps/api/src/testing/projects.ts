import { hoaBinh146, isoDate } from '@lienthehe/domain'
import type { MeansId } from '@lienthehe/domain/resources'
import { meansIdSchema } from '@lienthehe/domain/schema'
import type { Transaction } from '../db/database.ts'
import { insertMeans } from '../means/queries.ts'
import { clubIdOf, unitOf, uuidOf } from './two-provinces.ts'

/**
 * Two projects in two districts, and the club to which each gives. Every text about a project contains its canary, a
 * word that shows where the text came from.
 */
const projects = {
  project: { unit: '11', club: '1111', canary: 'zp1z' },
  otherProject: { unit: '12', club: '1211', canary: 'zp2z' },
} as const
type ProjectName = keyof typeof projects

/** The id of the project. */
export function projectIdOf(name: ProjectName): MeansId {
  return meansIdSchema.parse(uuidOf(name))
}

/** The code of the club to which the project gives; the project's donor may read its name. */
export function clubOfProject(name: ProjectName): string {
  return projects[name].club
}

/** Finds the projects that this text mentions. */
export function projectsIn(text: string): readonly ProjectName[] {
  return (['project', 'otherProject'] as const).filter((name) => text.includes(projects[name].canary))
}

/** Records both projects, each with its own promise and gift. */
export async function insertProjects(tx: Transaction): Promise<void> {
  for (const name of ['project', 'otherProject'] as const) {
    const { unit, club, canary } = projects[name]
    const of = { plan: hoaBinh146.id, unit: unitOf(unit), withdrawal: null }
    const giving = {
      donor: `Bà ${canary}`,
      source: 'project',
      project: projectIdOf(name),
      gift: { kind: 'money', amountDong: name === 'project' ? 7_000_000 : 9_000_000 },
    } as const
    const about = { name: `Dự án ${canary}`, partner: `Đối tác ${canary}`, to: null, committedDong: null }
    await insertMeans(tx, {
      ...{ ...of, id: projectIdOf(name), on: isoDate('2022-01-01') },
      about: { kind: 'project', ...about },
    })
    await insertMeans(tx, {
      ...{ ...of, id: meansIdSchema.parse(uuidOf(`pledge ${name}`)), on: isoDate('2022-01-02') },
      about: { kind: 'pledge', ...giving, club: null },
    })
    await insertMeans(tx, {
      ...{ ...of, id: meansIdSchema.parse(uuidOf(`gift ${name}`)), on: isoDate('2022-03-01') },
      about: { kind: 'contribution', ...giving, club: clubIdOf(club), pledge: null },
    })
  }
}
