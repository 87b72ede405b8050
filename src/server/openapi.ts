import * as z from 'zod/mini'
import { api, type EndpointName } from '#contract/api.ts'
import { type Endpoint, fileNameHeader } from '#contract/endpoint.ts'
import { Problem } from '#contract/problem.ts'
import { FileKind } from '#contract/request-files.ts'

const schema = (of: z.ZodMiniType) => {
  const { $schema, ...rest } = z.toJSONSchema(of, { unrepresentable: 'any' })
  return rest
}
const json = (of: z.ZodMiniType) => ({ 'application/json': { schema: schema(of) } })

const anyFile = Object.fromEntries(FileKind.options.map((kind) => [kind, {}]))
const nameOfFile = {
  name: fileNameHeader,
  in: 'header',
  required: true,
  description: 'Percent-encoded',
  schema: { type: 'string' },
}

function operation(name: string, { method, needs, summary, params, query = {}, body, reply, file }: Endpoint) {
  return {
    operationId: name,
    summary,
    security: needs === 'public' ? [] : [needs.startsWith('council:') ? { councilKey: [] } : { session: [] }],
    'x-needs': needs,
    parameters: [
      ...Object.entries(params).map(([param, of]) => ({ name: param, in: 'path', required: true, schema: schema(of) })),
      ...Object.entries(query).map(([name, of]) => ({ name, in: 'query', required: false, schema: schema(of) })),
      ...(file === 'body' ? [nameOfFile] : []),
    ],
    ...(method === 'PUT' ? { requestBody: { required: true, content: file === 'body' ? anyFile : json(body) } } : {}),
    responses: {
      '200': { description: 'Done', content: file === 'reply' ? anyFile : json(reply) },
      default: { description: 'A problem', content: { 'application/problem+json': { schema: schema(Problem) } } },
    },
  }
}

/** The description of the API (OpenAPI 3.1), made from the same table that serves it. */
export function openApi() {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const name of Object.keys(api) as EndpointName[]) {
    const { path, method } = api[name]
    const described = path.replace(/:(\w+)/g, '{$1}')
    paths[described] = { ...paths[described], [method.toLowerCase()]: operation(name, api[name] as Endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'My Care and Support', version: '1', license: { name: 'MIT' } },
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: '__Host-session' },
        councilKey: { type: 'http', scheme: 'bearer' },
      },
    },
    paths,
  }
}
