/**
 * For each address of a screen, the file with its code. The build reads this list and tells the server which scripts a
 * screen needs, so that a browser can fetch them together with the first one. The build fails if a screen's file is not
 * split off.
 */
export const screenFiles = {
  '/': 'overview/overview.tsx',
  '/viec-hom-nay': 'waiting/waiting-page.tsx',
  '/cau-lac-bo': 'club-list/club-list.tsx',
  '/cau-lac-bo/moi': 'found-club/found-club.tsx',
  '/cau-lac-bo/:id': 'club/club-page.tsx',
  '/cau-lac-bo/:id/sua': 'found-club/edit-club.tsx',
  '/cau-lac-bo/:id/thanh-vien/:member': 'privacy/person-page.tsx',
  '/cau-lac-bo/:id/so-quy': 'books/book-page.tsx',
  '/cau-lac-bo/:id/so-quy/vay/:loan': 'books/loans/loan-page.tsx',
  '/cau-lac-bo/:id/bao-cao/:month': 'activities/report-page.tsx',
  '/cau-lac-bo/:id/nhap/:draft': 'roster/roster-import.tsx',
  '/nhap-danh-sach': 'unit-roster/unit-imports.tsx',
  '/nhap-danh-sach/:draft': 'unit-roster/unit-import.tsx',
  '/nghi-trung': 'duplicates/duplicates-page.tsx',
  '/bao-cao': 'activities/unit-reports.tsx',
  '/kiem-tra': 'visits/unit-visits.tsx',
  '/kiem-tra/:id': 'visits/visit-page.tsx',
  '/ke-hoach': 'plans/plans.tsx',
  '/ke-hoach/du-thao': 'drafting/draft-page.tsx',
  '/ke-hoach/tung-diem': 'review/plan-page.tsx',
  '/dien-bien': 'course/course-page.tsx',
  '/so-sanh': 'course/two-days-page.tsx',
  '/hai-ke-hoach': 'course/two-plans-page.tsx',
  '/chot-so': 'review/closed-periods.tsx',
  '/chot-so/:number': 'review/snapshot-page.tsx',
  '/chot-so/:number/bao-cao': 'review/report-page.tsx',
  '/ke-hoach-dia-phuong': 'unit-plans/unit-plans.tsx',
  '/ke-hoach-dia-phuong/:unit': 'unit-plans/edit-unit-plan.tsx',
  '/van-ban': 'papers/papers.tsx',
  '/van-ban/moi': 'papers/new-paper.tsx',
  '/van-ban/:paper': 'papers/paper-page.tsx',
  '/viec-duoc-giao': 'duties/duties.tsx',
  '/kinh-phi': 'budget/budget.tsx',
  '/kinh-phi/moi': 'budget/new-line.tsx',
  '/kinh-phi/:line': 'budget/line-page.tsx',
  '/dong-gop': 'means/giving.tsx',
  '/dong-gop/moi': 'means/new-means.tsx',
  '/dong-gop/:record': 'means/means-page.tsx',
  '/kien-nghi': 'matters/matters.tsx',
  '/tap-huan': 'means/works.tsx',
  '/tap-huan/moi': 'means/new-means.tsx',
  '/tap-huan/:record': 'means/means-page.tsx',
  '/du-an': 'project/project-page.tsx',
  '/von-quy': 'money/money.tsx',
  '/tren-may': 'offline/room.tsx',
  '/cong-bo': 'releases/releases.tsx',
  '/nguoi-dung': 'users/users.tsx',
  '/nguoi-dung/danh-sach': 'account-list/account-list.tsx',
  '/tai-khoan': 'account/account.tsx',
  '/dang-nhap': 'login/login.tsx',
  '/thiet-lap': 'first-run/first-run.tsx',
} as const

export type ScreenPath = keyof typeof screenFiles

/** Parts of screens that are opened as often by their own address, with the file that each needs beyond its screen's. */
export const partFiles = {
  '/cau-lac-bo/:id?xem=thanh-vien': 'club/people-section.tsx',
} as const satisfies Readonly<Record<`${ScreenPath}?${string}`, string>>
