import address from './styles/all.scss?url'

let loaded: Promise<void> | undefined
let here = false
export const allStylesAreHere = (): boolean => here

/** The look of all pages as one file, for moves within the app. The first page has its own part inside its HTML. */
export function loadAllStyles(): Promise<void> {
  loaded ??= new Promise((done) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address })
    const end = () => {
      here = true
      done()
    }
    // A page without its finest clothes is better than no page.
    link.addEventListener('load', end)
    link.addEventListener('error', end)
    document.head.append(link)
  })
  return loaded
}
