"""Settings of the doccano server and its worker: doccano's own, and where tasks queue up."""

import os

from config.settings.production import *  # noqa: F403  doccano's
from kombu.transport.sqlalchemy import Transport

# A database of its own, so that the queue does not lock the server out; looked at often.
CELERY_BROKER_URL = f"sqla+sqlite:///{os.environ['READOUTS_DOCCANO']}/queue.sqlite3"
Transport.polling_interval = 0.1  # seconds; kombu hands options on to SQLAlchemy, not to itself
