// Sends the bytes it is given, by Express or by bare node:http: the limits that a page is measured against.
import { createServer } from 'node:http'
import express from 'express'

const [kind, file] = process.argv.slice(2)
const { readFileSync } = await import('node:fs')
const { status, headers, body } = JSON.parse(readFileSync(file, 'utf8'))
const bytes = Buffer.from(body, 'base64')

const consume = (request, then) => {
  request.on('data', () => {})
  request.on('end', then)
}

const bare = (request, response) =>
  consume(request, () => {
    response.writeHead(status, { ...headers, 'Content-Length': bytes.length })
    response.end(bytes)
  })

function withExpress() {
  const app = express()
  app.disable('x-powered-by')
  app.all('/{*path}', (request, response) =>
    consume(request, () => response.status(status).set(headers).send(bytes)),
  )
  return app
}

const server = createServer(kind === 'express' ? withExpress() : bare)
server.listen(0, '127.0.0.1', () => process.send(server.address().port))
process.once('disconnect', () => process.exit(0))
