import type { Release } from '@lienthehe/domain/publication'
import type { Database } from '../db/database.ts'
import { hashOfText } from '../plan/hash.ts'
import { type ReleaseContent, readContent } from './content.ts'
import { readReleases, readReleaseTexts } from './queries.ts'

/** All releases, in memory, because every public answer needs to know which one is current. */
export type KeptReleases = {
  /** The releases of all plans, the earliest first. */
  readonly all: readonly Release[]
  /** Changes whenever something is released or withdrawn; the key of every cached answer contains it. */
  readonly revision: number
  /** Must be called after something was released or withdrawn. */
  readonly reload: () => Promise<void>
  /**
   * What a release made public. Throws when the stored text is not the released text, so that a changed text is shown
   * to nobody.
   */
  readonly contentOf: (release: Release) => Promise<ReleaseContent>
}

/** Reads the releases from the database. */
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
