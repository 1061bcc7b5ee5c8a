// Run by pnpm, so that it sees what pnpm sees: the pinned Node and the tools of the workspace on the PATH.
console.log(
  JSON.stringify({ node: process.execPath, version: process.versions.node, path: process.env.PATH }),
)
