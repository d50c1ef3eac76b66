import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A LINE that only takes replies: tells which reply token came, as soon as its request has been read. */
export interface LineStub {
  readonly url: string;
  onReply: (replyToken: string) => void;
  close(): void;
}

export async function startLineStub(): Promise<LineStub> {
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (part: string) => {
      body += part;
    });
    request.on("end", () => {
      response.setHeader("content-type", "application/json");
      response.end('{"sentMessages":[{"id":"1"}]}');
      const token = /"replyToken":"([^"]+)"/.exec(body)?.[1];
      if (token) stub.onReply(token);
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const stub: LineStub = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    onReply: () => {},
    close: () => server.close(),
  };
  return stub;
}
