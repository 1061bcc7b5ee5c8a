import { fileURLToPath } from 'node:url'
import type { Rolldown } from 'vite'

type CodeSplitting = Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>
type Group = NonNullable<CodeSplitting['groups']>[number]

/** What everybody loads: the frame, and the screens that most users see first. */
const seenFirst = ['main.tsx', 'overview/overview.tsx', 'club-list/club-list.tsx']
/** What is opened next. */
const seenNext = ['club/club-page.tsx']

/** Folders whose code a first screen never needs, although several of their own screens share it. */
const roomsApart =
  /\/(?:books|funds|history|roster|oversight|papers|privacy|matters|resources|roadmap|template)\/|\/text\/(?:number-words|typed-amount)\.|\/web\/src\/(?:unit-roster|visits|budget|means|matters|project|uploads|attachments|board|activities|home-care|subgroups|course|drafting|plans)\/|\/unit-name\.|\/units\/succession\.|\/plan\/draft\.|\/history\.ts/

/**
 * Code that several screens share is put into three files, so that a screen seen first loads little else: what it needs,
 * what a club's page needs beyond that, and the rest. A dozen files of half a kilobyte each would cost more in requests
 * than in bytes. Code of the rooms apart stays with their screens.
 */
export function sharedFiles(): CodeSplitting {
  const neededFor = (name: string, files: readonly string[]): Group['name'] => {
    const isNeeded = neededBy(files)
    return (id, context) => (isNotOfOneRoom(id) && isNeeded(id, context) ? name : null)
  }
  const names: readonly Group['name'][] = [neededFor('shared', seenFirst), neededFor('club', seenNext)]
  const groups = names.map((name, place): Group => ({ name, minShareCount: 3, priority: 3 - place }))
  const later: Group = { name: 'later', test: isNotOfOneRoom, minShareCount: 3, priority: 1 }
  // With the dependencies of its modules, a file would take code from the one before it.
  return { includeDependenciesRecursively: false, groups: [...groups, later] }
}

function isNotOfOneRoom(id: string): boolean {
  return !roomsApart.test(id)
}

type ReadsModules = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null }

/** Returns a test for modules: does one of these files of `src` import it, itself or through others? */
function neededBy(files: readonly string[]) {
  let needed: Set<string> | undefined
  return (id: string, modules: ReadsModules): boolean => {
    needed ??= importedFrom(files, modules)
    return needed.has(id)
  }
}

function importedFrom(files: readonly string[], modules: ReadsModules): Set<string> {
  const found = new Set<string>()
  const visit = (id: string) => {
    if (found.has(id)) return
    found.add(id)
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) visit(imported)
  }
  for (const file of files) visit(fileURLToPath(new URL(`src/${file}`, import.meta.url)))
  return found
}
