// pnpm runs this, so that it sees the same as pnpm: the pinned Node, and a PATH with the tools of the
// workspace.
console.log(
  JSON.stringify({ node: process.execPath, version: process.versions.node, path: process.env.PATH }),
)
