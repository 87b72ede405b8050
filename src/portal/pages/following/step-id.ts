const room = 2 ** 48

/**
 * The id of what may be done next with a request, under which it counts once however often the form is sent. It is made of
 * the request's own id and the moment of drawing, because what the server draws the browser has to draw alike.
 */
export function stepIdOf(request: string, drawnAt: string, nth: number): string {
  const last = (Number.parseInt(request.slice(24), 16) + Date.parse(drawnAt) * 64 + nth + 1) % room
  return request.slice(0, 24) + last.toString(16).padStart(12, '0')
}
