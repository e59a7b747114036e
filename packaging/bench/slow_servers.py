"""A process of its own: endpoints that each take a second, and one that hangs. Prints a JSON line of their ports.

Every endpoint is a port of 127.0.0.1. slow_servers.py COUNT SECONDS: COUNT - 1 of them answer, the last one hangs.
Ends when its standard input closes.
"""

import asyncio
import json
import sys

COUNT, SECONDS = int(sys.argv[1]), float(sys.argv[2])
MODELS = json.dumps({"object": "list", "data": [{"id": f"model-{n}", "object": "model"} for n in range(20)]}).encode()
NO_KEY = json.dumps({"error": {"message": "No key.", "code": "invalid_api_key"}}).encode()


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, hangs: bool) -> None:
    """Answer with the list of models after a second, and at once with a refusal where no key is sent."""
    try:
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).lower()
            if hangs:
                await reader.read()
                return
            known = b"\r\nauthorization: bearer " in head
            if known:
                await asyncio.sleep(SECONDS)
            status, body = (b"200 OK", MODELS) if known else (b"401 Unauthorized", NO_KEY)
            writer.write(
                b"HTTP/1.1 %b\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % (status, len(body))
            )
            writer.write(body)
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    finally:
        writer.close()


async def main() -> None:
    """Serve until the reader of our ports has gone."""
    servers = [
        await asyncio.start_server(lambda r, w, hangs=n == COUNT - 1: serve(r, w, hangs=hangs), "127.0.0.1", 0)
        for n in range(COUNT)
    ]
    ports = [server.sockets[0].getsockname()[1] for server in servers]
    sys.stdout.write(json.dumps(ports) + "\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.read)


asyncio.run(main())
