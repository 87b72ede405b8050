// Written so that any Node can read it: the rest of the house cannot even be parsed by an old one.
var major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    'This needs Node 24 or newer, and this is Node ' +
      process.versions.node +
      '.\n' +
      'On Linux, "npm ci" brings Node 24 with it, and "npm start", "npm test" and "npm run ..." then use it.\n' +
      'If you have run "npm ci" and still read this, install Node 24 from https://nodejs.org and try again.',
  )
  process.exit(1)
}
