"""The trusted engine: builds releases, runs boxes, judges, reports.  It holds no secret."""

__version__ = "0.1.0"
