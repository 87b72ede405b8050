import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, extname } from 'node:path'
import { faultsOfImports } from './house-rooms.ts'

/** The rules of the house that neither the compiler nor the linter knows, each broken one a plain sentence. */
const longest = 200
const code = ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.css', '.scss', '.html']
const vague = ['utils', 'helpers', 'lib', 'common', 'shared', 'types', 'hooks', 'misc']
const registries = [
  'src/contract/councils/index.ts',
  'src/contract/journeys/index.ts',
  'src/service-worker/index.ts',
  'mocks/people/index.ts',
]

const read = (path: string) => readFileSync(path, 'utf8')
const files = globSync(['**/*.*', '.ci/*'], { exclude: ['node_modules', 'dist', '.data'] })

const faultsOfFolders = (): string[] =>
  [...new Set(files.map((path) => dirname(path)))]
    .filter((folder) => folder.split('/').some((name) => vague.includes(name)))
    .map((folder) => `${folder}: a folder is named for what is in it, not ${vague.join(', ')}`)

const faultsOfShape = (path: string, text: string): string[] => {
  const lines = text.trimEnd().split('\n').length
  return [
    lines > longest && !path.startsWith('locales/') && `${path} has ${lines} lines; a file has ${longest} at most`,
    /^index\.tsx?$/.test(basename(path)) &&
      !registries.includes(path) &&
      `${path} is a barrel: import the file that is meant`,
  ].filter((fault) => fault !== false)
}

/** A council differs by its data; code that names one would have to be changed for the next. */
const ids = files
  .filter((path) => path.startsWith('src/contract/councils/'))
  .flatMap((path) => [...read(path).matchAll(/^ {2}id: '([^']+)'/gm)].map((found) => found[1]))
const aboutOneCouncil = new RegExp(
  `(['"\`])(${ids.join('|')})\\1|\\b(${ids.join('|')})\\s*:|council(\\.id|Id)?\\s*[!=]==?\\s*['"\`]|switch \\(.*council(\\.id|Id)`,
  'i',
)
const faultsOfCouncils = (path: string, text: string): string[] =>
  !/^src\/.*\.tsx?$/.test(path) || path.startsWith('src/contract/councils/') || /\.test\.tsx?$/.test(path)
    ? []
    : text
        .split('\n')
        .flatMap((line, at) => (aboutOneCouncil.test(line) ? [`${path}:${at + 1} decides by which council it is`] : []))

const faultsOfPackages = (): string[] => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'))
  const asked = Object.entries<string>({ ...dependencies, ...devDependencies, ...optionalDependencies })
  const loose = asked.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
  const hosts = /"resolved": "(https?|git)/.test(read('package-lock.json'))
  return [
    ...loose.map(([name, version]) => `package.json asks for ${name} ${version}, which is not one exact version`),
    ...(hosts ? ['package-lock.json names the host each package came from; it should hold for any registry'] : []),
  ]
}

const faults = [
  ...faultsOfFolders(),
  ...files
    .filter((path) => code.includes(extname(path)))
    .flatMap((path) => {
      const text = read(path)
      return [...faultsOfShape(path, text), ...faultsOfImports(path, text), ...faultsOfCouncils(path, text)]
    }),
  ...faultsOfPackages(),
]
for (const fault of faults) console.log(fault)
console.log(faults.length === 0 ? `${files.length} files follow the rules of the house.` : `${faults.length} broken.`)
process.exitCode = faults.length === 0 ? 0 : 1
