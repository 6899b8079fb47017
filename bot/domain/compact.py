"""JSON as it is kept and sent: without spaces, in letters as they are. Made once, as making the encoder takes time."""

import json

ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
