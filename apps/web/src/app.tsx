import { type RouteDefinition, Router } from '@solidjs/router'
import { QueryClientProvider } from '@tanstack/solid-query'
import type { Component } from 'solid-js'
import { queryClient } from './api.ts'
import { Confirmations } from './forms/confirmations.tsx'
import { LanguageProvider } from './language.tsx'
import { screen } from './screen.tsx'
import type { ScreenPath } from './screen-files.ts'
import { Shell } from './shell/shell.tsx'

/** One entry for each screen; `screen-files.ts` names the same files for the code that fetches screens ahead of use. */
const screens: Readonly<Record<ScreenPath, Component>> = {
  '/': screen(async () => (await import('./overview/overview.tsx')).Overview),
  '/viec-hom-nay': screen(async () => (await import('./waiting/waiting-page.tsx')).WaitingPage),
  '/cau-lac-bo': screen(async () => (await import('./club-list/club-list.tsx')).ClubList),
  '/cau-lac-bo/moi': screen(async () => (await import('./found-club/found-club.tsx')).FoundClub),
  '/cau-lac-bo/:id': screen(async () => (await import('./club/club-page.tsx')).ClubPage),
  '/cau-lac-bo/:id/sua': screen(async () => (await import('./found-club/edit-club.tsx')).EditClub),
  '/cau-lac-bo/:id/thanh-vien/:member': screen(
    async () => (await import('./privacy/person-page.tsx')).PersonPage,
  ),
  '/cau-lac-bo/:id/so-quy': screen(async () => (await import('./books/book-page.tsx')).BookPage),
  '/cau-lac-bo/:id/so-quy/vay/:loan': screen(
    async () => (await import('./books/loans/loan-page.tsx')).LoanPage,
  ),
  '/cau-lac-bo/:id/bao-cao/:month': screen(
    async () => (await import('./activities/report-page.tsx')).ReportPage,
  ),
  '/cau-lac-bo/:id/nhap/:draft': screen(
    async () => (await import('./roster/roster-import.tsx')).RosterImport,
  ),
  '/nhap-danh-sach': screen(async () => (await import('./unit-roster/unit-imports.tsx')).UnitImports),
  '/nhap-danh-sach/:draft': screen(async () => (await import('./unit-roster/unit-import.tsx')).UnitImport),
  '/nghi-trung': screen(async () => (await import('./duplicates/duplicates-page.tsx')).DuplicatesPage),
  '/bao-cao': screen(async () => (await import('./activities/unit-reports.tsx')).UnitReportsPage),
  '/kiem-tra': screen(async () => (await import('./visits/unit-visits.tsx')).UnitVisitsPage),
  '/kiem-tra/:id': screen(async () => (await import('./visits/visit-page.tsx')).VisitPage),
  '/ke-hoach': screen(async () => (await import('./plans/plans.tsx')).Plans),
  '/ke-hoach/du-thao': screen(async () => (await import('./drafting/draft-page.tsx')).DraftPage),
  '/ke-hoach/tung-diem': screen(async () => (await import('./review/plan-page.tsx')).PlanPage),
  '/dien-bien': screen(async () => (await import('./course/course-page.tsx')).CoursePage),
  '/so-sanh': screen(async () => (await import('./course/two-days-page.tsx')).TwoDaysPage),
  '/hai-ke-hoach': screen(async () => (await import('./course/two-plans-page.tsx')).TwoPlansPage),
  '/chot-so': screen(async () => (await import('./review/closed-periods.tsx')).ClosedPeriodsPage),
  '/chot-so/:number/bao-cao': screen(async () => (await import('./review/report-page.tsx')).ReportPage),
  '/chot-so/:number': screen(async () => (await import('./review/snapshot-page.tsx')).SnapshotPage),
  '/ke-hoach-dia-phuong': screen(async () => (await import('./unit-plans/unit-plans.tsx')).UnitPlans),
  '/ke-hoach-dia-phuong/:unit': screen(
    async () => (await import('./unit-plans/edit-unit-plan.tsx')).EditUnitPlan,
  ),
  '/van-ban': screen(async () => (await import('./papers/papers.tsx')).Papers),
  '/van-ban/moi': screen(async () => (await import('./papers/new-paper.tsx')).NewPaper),
  '/van-ban/:paper': screen(async () => (await import('./papers/paper-page.tsx')).PaperPage),
  '/viec-duoc-giao': screen(async () => (await import('./duties/duties.tsx')).Duties),
  '/kinh-phi': screen(async () => (await import('./budget/budget.tsx')).Budget),
  '/kinh-phi/moi': screen(async () => (await import('./budget/new-line.tsx')).NewLine),
  '/kinh-phi/:line': screen(async () => (await import('./budget/line-page.tsx')).LinePage),
  '/dong-gop': screen(async () => (await import('./means/giving.tsx')).Giving),
  '/dong-gop/moi': screen(async () => (await import('./means/new-means.tsx')).NewMeans),
  '/dong-gop/:record': screen(async () => (await import('./means/means-page.tsx')).MeansPage),
  '/kien-nghi': screen(async () => (await import('./matters/matters.tsx')).Matters),
  '/tap-huan': screen(async () => (await import('./means/works.tsx')).Works),
  '/tap-huan/moi': screen(async () => (await import('./means/new-means.tsx')).NewMeans),
  '/tap-huan/:record': screen(async () => (await import('./means/means-page.tsx')).MeansPage),
  '/du-an': screen(async () => (await import('./project/project-page.tsx')).ProjectPage),
  '/von-quy': screen(async () => (await import('./money/money.tsx')).MoneyOverview),
  '/tren-may': screen(async () => (await import('./offline/room.tsx')).OfflineRoom),
  '/cong-bo': screen(async () => (await import('./releases/releases.tsx')).Releases),
  '/nguoi-dung': screen(async () => (await import('./users/users.tsx')).Users),
  '/nguoi-dung/danh-sach': screen(async () => (await import('./account-list/account-list.tsx')).AccountList),
  '/tai-khoan': screen(async () => (await import('./account/account.tsx')).Account),
  '/dang-nhap': screen(async () => (await import('./login/login.tsx')).Login),
  '/thiet-lap': screen(async () => (await import('./first-run/first-run.tsx')).FirstRun),
}
const NotFound = screen(async () => (await import('./shell/not-found.tsx')).NotFound)

const routes: RouteDefinition[] = [
  ...Object.entries(screens).map(([path, component]) => ({ path, component })),
  { path: '*rest', component: NotFound },
]

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <LanguageProvider>
        <Confirmations>
          <Router root={Shell}>{routes}</Router>
        </Confirmations>
      </LanguageProvider>
    </QueryClientProvider>
  )
}
