import { type RouteDefinition, Router } from '@solidjs/router'
import { QueryClientProvider } from '@tanstack/solid-query'
import { lazy } from 'solid-js'
import { queryClient } from './api.ts'
import { Confirmations } from './forms/confirmations.tsx'
import { LanguageProvider } from './language.tsx'
import { Shell } from './shell/shell.tsx'

const Overview = lazy(async () => ({ default: (await import('./overview/overview.tsx')).Overview }))
const ClubList = lazy(async () => ({ default: (await import('./club-list/club-list.tsx')).ClubList }))
const FoundClub = lazy(async () => ({ default: (await import('./found-club/found-club.tsx')).FoundClub }))
const EditClub = lazy(async () => ({ default: (await import('./found-club/edit-club.tsx')).EditClub }))
const ClubPage = lazy(async () => ({ default: (await import('./club/club-page.tsx')).ClubPage }))
const RosterImport = lazy(async () => ({
  default: (await import('./roster/roster-import.tsx')).RosterImport,
}))
const Users = lazy(async () => ({ default: (await import('./users/users.tsx')).Users }))
const Account = lazy(async () => ({ default: (await import('./account/account.tsx')).Account }))
const Login = lazy(async () => ({ default: (await import('./login/login.tsx')).Login }))
const FirstRun = lazy(async () => ({ default: (await import('./first-run/first-run.tsx')).FirstRun }))
const NotFound = lazy(async () => ({ default: (await import('./shell/not-found.tsx')).NotFound }))

const routes: RouteDefinition[] = [
  { path: '/', component: Overview },
  { path: '/cau-lac-bo', component: ClubList },
  { path: '/cau-lac-bo/moi', component: FoundClub },
  { path: '/cau-lac-bo/:id', component: ClubPage },
  { path: '/cau-lac-bo/:id/sua', component: EditClub },
  { path: '/cau-lac-bo/:id/nhap/:draft', component: RosterImport },
  { path: '/nguoi-dung', component: Users },
  { path: '/tai-khoan', component: Account },
  { path: '/dang-nhap', component: Login },
  { path: '/thiet-lap', component: FirstRun },
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
