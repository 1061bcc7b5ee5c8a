import type { Release } from '@lienthehe/domain/publication'
import type { Database } from '../db/database.ts'
import { hashOfText } from '../plan/hash.ts'
import { type ReleaseContent, readContent } from './content.ts'
import { readReleases, readReleaseTexts } from './queries.ts'

/** All releases, in memory: every public answer asks which one is current. */
export type KeptReleases = {
  /** Of all plans, the first one first. */
  readonly all: readonly Release[]
  /** Changes whenever something is released or withdrawn; part of every kept answer's key. */
  readonly revision: number
  /** Must be called after something was released or withdrawn. */
  readonly reload: () => Promise<void>
  /** What a release made public. Throws when the stored text is not the released one: then it is shown to nobody. */
  readonly contentOf: (release: Release) => Promise<ReleaseContent>
}

/** Opens what the database has released. */
export async function openReleases(db: Database): Promise<KeptReleases> {
  let all = await readReleases(db)
  return {
    get all() {
      return all
    },
    get revision() {
      return all.length + all.filter(({ withdrawal }) => withdrawal !== null).length
    },
    reload: async () => {
      all = await readReleases(db)
    },
    contentOf: async ({ number, content: hash }) => {
      const { content } = await readReleaseTexts(db, number)
      if (hashOfText(content) !== hash) throw new RangeError(`the text of release ${number} was edited`)
      return readContent(content)
    },
  }
}
