/** A test that failed: its full name, and the message of its runner, shortened. */
export type Failure = { readonly title: string; readonly message: string }

const longest = 1_200

/** The failures in a report of vitest or Playwright, including files that broke before their first test. */
export function failuresIn(report: unknown): readonly Failure[] {
  const files = listAt(report, 'testResults').flatMap(failuresOfFile)
  const specs = listAt(report, 'suites').flatMap((suite) => failuresOfSuite(suite, []))
  const broken = listAt(report, 'errors').map((error) => failure(['before a test'], textAt(error, 'message')))
  return [...files, ...specs, ...broken]
}

/** The failures of one file in vitest's report. The file has a message of its own if it failed as a whole. */
function failuresOfFile(file: unknown): readonly Failure[] {
  const failed = listAt(file, 'assertionResults').filter((test) => textAt(test, 'status') === 'failed')
  const tests = failed.map((test) =>
    failure([textAt(test, 'fullName')], listAt(test, 'failureMessages').join('\n')),
  )
  const isBroken = textAt(file, 'status') === 'failed' && tests.length === 0
  return isBroken ? [failure([textAt(file, 'name')], textAt(file, 'message'))] : tests
}

function failuresOfSuite(suite: unknown, above: readonly string[]): readonly Failure[] {
  const path = [...above, textAt(suite, 'title')]
  const specs = listAt(suite, 'specs').flatMap((spec) => {
    const results = listAt(spec, 'tests').flatMap((test) => listAt(test, 'results'))
    const errors = results.flatMap((result) => listAt(result, 'errors'))
    const [first] = errors.map((error) => textAt(error, 'message'))
    return first === undefined ? [] : [failure([...path, textAt(spec, 'title')], first)]
  })
  return [...specs, ...listAt(suite, 'suites').flatMap((inner) => failuresOfSuite(inner, path))]
}

function failure(path: readonly string[], message: string): Failure {
  return { title: path.join(' › '), message: message.slice(0, longest) }
}

function listAt(value: unknown, name: string): readonly unknown[] {
  const found = at(value, name)
  return Array.isArray(found) ? found : []
}

function textAt(value: unknown, name: string): string {
  const found = at(value, name)
  return typeof found === 'string' ? found : ''
}

function at(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([key]) => key === name)?.[1]
}
