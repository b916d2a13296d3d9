"""Reference solution for q-tcp-life: the states of both ends of a connection while it closes."""

from __future__ import annotations

import socket
import time
from pathlib import Path

STATES = {"01": "ESTABLISHED", "05": "FIN_WAIT2", "06": "TIME_WAIT", "08": "CLOSE_WAIT", "0A": "LISTEN"}


def state(local: int, remote: int) -> str:
    """The state of the socket between two local ports; “none” when the kernel has no such socket."""
    for line in Path("/proc/net/tcp").read_text().splitlines()[1:]:
        fields = line.split()
        ports = tuple(int(address.split(":")[1], 16) for address in fields[1:3])
        if ports == (local, remote):
            return STATES.get(fields[3], fields[3])
    return "none"


def states_while_closing() -> list[tuple[str, str]]:
    """(client, server) states: connected, after the client closes, after the server closes too."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server_port = listener.getsockname()[1]
        client = socket.create_connection(("127.0.0.1", server_port))
        server, (_, client_port) = listener.accept()
        seen = [_both(client_port, server_port)]
        for end in (client, server):
            end.close()
            time.sleep(0.05)
            seen.append(_both(client_port, server_port))
    return seen


def _both(client_port: int, server_port: int) -> tuple[str, str]:
    return state(client_port, server_port), state(server_port, client_port)
