import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describeClubVerdict, hoaBinh146, type IsoDate } from '@lienthehe/domain'
import { birth } from '@lienthehe/domain/members'
import { presentTarget } from '@lienthehe/domain/publication'
import { describeClubFigure, labelStanding, standingWordOf } from '@lienthehe/domain/quality'
import { hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import type { Locator, Page } from '@playwright/test'
import { startHostPage } from '../host-page/host.ts'
import { admit, anyClub, daBac, foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import type { Person } from './people.ts'
import { releaseNow } from './releases.ts'

const script = fileURLToPath(new URL('../scripts/verdict.ts', import.meta.url))

/** A verdict as a reader sees it. */
type Worded = {
  readonly id: string
  readonly label: string
  readonly figure: string
  readonly sentence: string
}
type Verdicts = { readonly targets: readonly Worded[]; readonly rules: readonly Worded[] }

test('a district’s verdicts read the same on the club page, in the API, in the widget and in a plain script', async ({
  page,
  context,
  demo: { url, admin },
}) => {
  // The widget shows released figures, so the present register is released first, with a new club that
  // changes it.
  await foundClub(admin)
  await releaseNow(admin)
  const club = await anyClub(admin)
  const answer = await admin.api.clubs.get.query({ id: club.id, asOf: null })
  const names = new Map(hoaBinhUnits.map(({ key, name }) => [key, name]))
  const byApi = answer.districtTargets.map((verdict): Worded => {
    const { id, label, figure, sentence } = presentTarget(hoaBinh146, verdict, names, 'vi')
    return { id, label, figure, sentence }
  })
  expect(byApi.map(({ id }) => id)).toEqual(['clubs.newPerDistrict', 'districts.localFounding'])

  await page.goto(club.path)
  expect(await readTargets(page)).toEqual(byApi)

  await using host = await startHostPage({ widgetOrigin: url, unit: '150' })
  const stranger = await context.newPage()
  await stranger.goto(host.url)
  expect(await readTargets(stranger)).toEqual(byApi)

  expect(runScript(await exportFor(admin, club.id, answer.asOf)).targets).toEqual(byApi)
})

test('a club’s verdicts read the same on its page, in the API and in a plain script', async ({
  page,
  demo: { admin },
}) => {
  // The club has no book, because the script only gets the lists.
  const club = await foundClub(admin)
  for (const [sex, year] of [
    ['female', '1950'],
    ['female', null],
    ['male', '1990'],
  ] as const)
    await admit(admin, club.id, { fullName: `Bùi ${sex} ${year}`, sex, birth: year && birth(year) })
  const { verdicts, asOf } = await admin.api.clubs.get.query({ id: club.id, asOf: null })
  const byApi = verdicts.map(
    (verdict): Worded => ({
      id: verdict.rule,
      label: labelStanding(standingWordOf(verdict), 'vi'),
      figure: describeClubFigure(verdict, { language: 'vi' }),
      sentence: describeClubVerdict(verdict, { plan: hoaBinh146, language: 'vi' }),
    }),
  )
  expect(byApi.map(({ id }) => id)).toEqual(hoaBinh146.clubRules.map(({ id }) => id))

  await page.goto(`${club.path}?ngay=${asOf}`)
  await expect(page.locator('[data-rule]')).toHaveCount(byApi.length)
  await page.getByText(/^Chưa có số liệu:/).click()
  const onPage = await Promise.all(
    byApi.map(({ id }) => readParts(page.locator(`[data-rule="${id}"]`), id, '.gauge-sentence')),
  )
  expect(onPage).toEqual(byApi)

  expect(runScript(await exportFor(admin, club.id, asOf)).rules).toEqual(byApi)
})

/**
 * Reads the targets of the page or of the widget. The two name their elements differently, but their texts must be the
 * same.
 */
async function readTargets(page: Page): Promise<Worded[]> {
  const rows = page.locator('[data-target]')
  await expect(rows).toHaveCount(2)
  return Promise.all(
    ['clubs.newPerDistrict', 'districts.localFounding'].map((id) =>
      readParts(page.locator(`[data-target="${id}"]`), id, '[data-part="sentence"], [part="sentence"]'),
    ),
  )
}

async function readParts(row: Locator, id: string, sentence: string): Promise<Worded> {
  const read = async (selector: string) => (await row.locator(selector).allInnerTexts()).join('\n').trim()
  return {
    id,
    label: await read('.mark > span, [part="mark"]'),
    figure: await read('.figure, [part="figure"]'),
    sentence: await read(sentence),
  }
}

/** Everything that an admin can export from the system through its API. */
async function exportFor({ api }: Person, club: string, asOf: IsoDate) {
  const narrowing = {
    asOf,
    search: '',
    unit: null,
    status: null,
    cohort: null,
    rule: null,
    standing: null,
  }
  const listed = []
  for (let page = 1, more = true; more; page += 1) {
    const { rows, total } = await api.clubs.list.query({ ...narrowing, page, pageSize: 200 })
    listed.push(...rows)
    more = rows.length > 0 && listed.length < total
  }
  const clubs = await Promise.all(listed.map(({ id }) => api.clubs.get.query({ id, asOf })))
  const members = await Promise.all(listed.map(({ id }) => api.members.list.query({ club: id })))
  return {
    asOf,
    club,
    district: daBac,
    clubs: clubs.map((view) => view.club),
    members: members.flatMap((list) => list.members.map(({ version: _, ...member }) => member)),
  }
}

function runScript(input: Awaited<ReturnType<typeof exportFor>>): Verdicts {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return JSON.parse(stdout)
}
