/** What a page says in its `main`, as the plainest HTML that still means the same. */
export type PlainPage = { title: string; body: string }

export const countWords = ({ body }: PlainPage): number =>
  body
    .replace(/<[^>]+>/g, ' ')
    .trim()
    .split(/\s+/).length

/**
 * Turns the drawn page into HTML as somebody would write it by hand: headings, paragraphs, lists and links; no classes,
 * no pictures, no buttons. Runs inside the browser, so it may use nothing from outside itself.
 */
export function takePlainWords(): PlainPage {
  const leftOut = ['SVG', 'SCRIPT', 'STYLE', 'TEMPLATE', 'BUTTON', 'NOSCRIPT']
  const kept = 'H1 H2 H3 H4 P UL OL LI DL DT DD TABLE CAPTION THEAD TBODY TR TH TD BLOCKQUOTE A B STRONG EM BR'.split(
    ' ',
  )
  const blocks = [...kept.slice(0, -5), 'SECTION', 'DIV', 'DETAILS', 'SUMMARY', 'ARTICLE', 'HEADER', 'FOOTER', 'NAV']
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

  function written(node: Node): string {
    if (node instanceof Text) return escaped(node.data.replace(/\s+/g, ' '))
    if (!(node instanceof Element) || leftOut.includes(node.tagName.toUpperCase())) return ''
    const inner = [...node.childNodes].map(written).join('')
    const name = node.tagName.toLowerCase()
    if (node.tagName === 'DETAILS') return `<section id="${node.id}">${inner}</section>`
    if (node.tagName === 'A') return `<a href="${escaped(node.getAttribute('href') ?? '')}">${inner}</a>`
    if (node.tagName === 'BR') return '<br>'
    if (kept.includes(node.tagName)) return inner.trim() && `<${name}>${inner.trim()}</${name}>`
    const holdsBlocks = [...node.querySelectorAll('*')].some(({ tagName }) => blocks.includes(tagName))
    const isLine = !blocks.includes(node.tagName) || holdsBlocks || node.parentElement?.tagName === 'DL'
    return isLine ? inner : inner.trim() && `<p>${inner.trim()}</p>`
  }

  const main = document.querySelector('main')
  if (!main) throw new Error('the page has no main')
  const body = [...main.childNodes].map(written).join('')
  return { title: document.title, body }
}
