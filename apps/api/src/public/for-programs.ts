import { writeCsv } from 'hucre/csv'
import { figuresCaching } from './answer.ts'
import type { AnswerKind } from './asking.ts'
import { releaseFeed } from './feed.ts'
import { type AnswerHeaders, type Finished, finish } from './finished.ts'
import { type PublicAnswer, publicProgress } from './progress.ts'
import { publicReleases } from './releases.ts'
import type { PublicSources } from './sources.ts'
import { type TableId, tablesOf } from './tables.ts'

/** The figures with their sentences, for the widget and other programs. */
export const progressKind: AnswerKind = {
  name: 'progress',
  make: async (answer) => finishJson(publicProgress(answer)),
}

/** The figures as tables, with the meaning of each column. */
export const tablesKind: AnswerKind = {
  name: 'tables',
  make: async (answer) => {
    const { state, headline, notices } = publicProgress(answer)
    const release = answer.released?.release.number ?? null
    const tables = tablesOf(answer).map((table) => ({ ...table, csv: csvPath(answer, table.id) }))
    return finishJson({ state, headline, notices, release, tables })
  },
}

/** One of the tables as CSV, with the byte order mark that makes Excel read Vietnamese correctly. */
export function csvKind(id: TableId): AnswerKind {
  return {
    name: `${id}.csv`,
    refuse: ({ asked, district }) => {
      if (asked.kind !== 'released') return { reason: 'noFigures' }
      return district === null || id === 'targets' ? null : { reason: 'tableUnknown' }
    },
    make: async (answer) => {
      const table = tablesOf(answer).find((one) => one.id === id)
      if (table === undefined) throw new RangeError(`nothing was released of the table ${id}`)
      const headers = table.columns.map((column) => column.id)
      const text = writeCsv(
        table.rows.map((row) => [...row]),
        { headers, bom: true },
      )
      const name = `${answer.about.plan.id}-${id}-${answer.released?.release.number}`
      return finish(text, {
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Cache-Control': figuresCaching,
        'Content-Disposition': `attachment; filename="${name}.csv"`,
        Link: `</public/v1/plans/${answer.about.plan.id}/tables>; rel="describedby"`,
      })
    },
  }
}

/** Every release of the plan. */
export function releasesKind(sources: PublicSources): AnswerKind {
  return {
    name: 'releases',
    make: async (answer) => {
      const releases = publicReleases({ ...answer, all: sources.releases.all }, answer.language)
      return finishJson({ releases })
    },
  }
}

/** Every release of the plan, as a feed. */
export function feedKind(sources: PublicSources): AnswerKind {
  return {
    name: 'feed',
    make: async (answer, origin) => {
      const { language } = answer
      return finish(releaseFeed({ ...answer, all: sources.releases.all }, { language, origin }), {
        'Content-Type': 'application/atom+xml; charset=utf-8',
        'Cache-Control': figuresCaching,
      })
    },
  }
}

export function finishJson(
  answer: object,
  caching: AnswerHeaders['Cache-Control'] = figuresCaching,
): Finished {
  return finish(JSON.stringify(answer), {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': caching,
  })
}

function csvPath({ about, place, district, language, released }: PublicAnswer, id: TableId): string {
  const asked = new URLSearchParams({
    lang: language,
    ...(district === null ? {} : { unit: place.code }),
    ...(released === null ? {} : { release: String(released.release.number) }),
  })
  return `/public/v1/plans/${about.plan.id}/tables/${id}.csv?${asked}`
}
