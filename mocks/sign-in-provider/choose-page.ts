import { councils } from '#contract/councils/index.ts'
import type { Language } from '#contract/language.ts'
import type { SamplePerson } from '../people/sample-person.ts'
import { escaped, page } from './page.ts'
import { words } from './words.ts'

/** The people who may be chosen: those of the council whose service asks, or everyone where that cannot be told. */
export function peopleFor(people: SamplePerson[], redirectUri: string): SamplePerson[] {
  const host = new URL(redirectUri).hostname
  const asking = councils.find(({ hostnames }) => hostnames.includes(host))
  return asking ? people.filter(({ council }) => council === asking.id) : people
}

/** The page of the sample sign-in: a button for each person by what they are about, and what each of them shows. */
export function choosePage(people: SamplePerson[], language: Language): string {
  const say = words[language]
  const item = ({ id, person, shows }: SamplePerson) => `
<li><button name="person" value="${escaped(id)}" aria-describedby="shows-${escaped(id)}">${escaped(
    say.signInAs(`${person.givenName} ${person.familyName}`),
  )}</button><p id="shows-${escaped(id)}">${escaped(shows[language])}</p></li>`

  const group = (about: keyof typeof say.about, ours: SamplePerson[]) => {
    const found = ours.filter((one) => (one.about ?? 'plan') === about)
    return found.length > 0 ? `<h3>${say.about[about]}</h3><ul>${found.map(item).join('')}</ul>` : ''
  }
  const groups = councils.map(({ id, name }) => {
    const ours = people.filter(({ council }) => council === id)
    const lists = (['plan', 'money', 'others'] as const).map((about) => group(about, ours))
    return ours.length > 0 ? `<h2>${escaped(say.peopleOf(name))}</h2>${lists.join('')}` : ''
  })
  const others = Object.entries(words).filter(([other]) => other !== language)
  const links = others.map(
    ([other, { lang, ownName }]) =>
      `<li><a href="?lang=${other}" lang="${lang}" hreflang="${lang}">${ownName}</a></li>`,
  )
  return page(
    say.lang,
    say.choose,
    `<div class="notice"><p><strong>${say.notReal}</strong></p><p>${say.madeUp}</p></div>
<nav aria-label="${say.languages}"><ul>${links.join('')}</ul></nav>
<form class="people" method="post">${groups.join('')}
<button class="plain" name="stop" value="yes">${say.goBack}</button></form>`,
  )
}
